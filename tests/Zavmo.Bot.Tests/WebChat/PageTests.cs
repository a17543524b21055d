using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.EndToEnd;

namespace Zavmo.Bot.Tests.WebChat;

public sealed class PageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    [InlineData(320, true)]
    public async Task Should_talk_show_a_card_and_make_it_read_only_once_answered(int width, bool dark)
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync(width, dark: dark);
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SeeAsync("Welcome to the test");
        await page.SayAsync("hi");
        await page.SeeAsync("You said hi");

        await page.SayAsync("card");
        await page.SeeAsync("How well do you know testing?");
        await Assertions.Expect(page.Page.GetByText("Only when toggled")).ToBeHiddenAsync();
        await page.PressAsync("Show the rows");
        await Assertions.Expect(page.Page.GetByText("Only when toggled")).ToBeVisibleAsync();
        await page.Buttons("Proficient").ScrollIntoViewIfNeededAsync();
        await page.ScreenshotAsync($"webchat-{width}-{(dark ? "dark" : "light")}");
        var overflow = await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overflow);

        await page.PressAsync("Proficient");
        await page.SeeAsync("You answered Proficient");
        await Assertions.Expect(page.Page.GetByText("How well do you know testing?")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Buttons("Proficient")).ToHaveCountAsync(0);
        Assert.Equal(4, (int)JsonNode.Parse(host.Intake.Taken.Last().RawBody)!["value"]!["level"]!);

        await page.SayAsync("after");
        await page.SeeAsync("You said after");
        var order = await page.Messages.AllInnerTextsAsync();
        Assert.True(order.ToList().FindIndex(text => text.Contains("You answered Proficient", StringComparison.Ordinal))
            < order.ToList().FindIndex(text => text.Contains("You said after", StringComparison.Ordinal)), string.Join(" | ", order));
        await Assertions.Expect(page.Page.GetByText("Connecting", new PageGetByTextOptions { Exact = false })).ToHaveCountAsync(0);
        Assert.True(page.Problems.IsEmpty, string.Join("\n", page.Problems));
    }

    [Fact]
    public async Task Should_keep_the_conversation_over_a_reload_and_share_it_with_a_second_tab()
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SayAsync("remember me");
        await page.SeeAsync("You said remember me");

        await page.Page.ReloadAsync();
        await page.SeeAsync("You said remember me");
        var tab = await browser.NewPageAsync(sameProfile: page.Page.Context);
        await tab.Page.GotoAsync(host.Address.ToString());
        await tab.SeeAsync("You said remember me");
        await tab.SayAsync("from the second tab");
        await page.SeeAsync("You said from the second tab");

        Assert.Equal(1, await page.Messages.GetByText("Welcome to the test").CountAsync());
        Assert.Equal(1, await page.Messages.GetByText("You said remember me").CountAsync());
        Assert.Single(host.Intake.Taken, taken => taken.RawBody.Contains("conversationUpdate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_go_on_after_the_process_was_restarted()
    {
        var store = new MemoryWebChatStore();
        var host = await EchoHostAsync(store);
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SayAsync("before");
        await page.SeeAsync("You said before");
        await host.DisposeAsync();

        await using var restarted = await EchoHostAsync(store, host.Address.Port);
        await page.SayAsync("still here");
        await page.SeeAsync("You said still here");
        Assert.Equal(1, await page.Messages.GetByText("You said before").CountAsync());
    }

    [Fact]
    public async Task Should_work_with_the_keyboard_alone()
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SeeAsync("Welcome to the test");
        await TabToAsync(page, "Type a message");
        await page.Page.Keyboard.TypeAsync("card");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.SeeAsync("How well do you know testing?");

        // Back from the send box, over the button for files and the end mark, to the messages; Enter goes into the last one, Tab along its buttons.
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "BUTTON Competent");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.SeeAsync("You answered Competent");
    }

    [Fact]
    public async Task Should_keep_the_focus_in_the_chat_when_a_card_is_answered_by_keyboard()
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SayAsync("card");
        await page.SeeAsync("How well do you know testing?");
        await page.Buttons("Competent").Last.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");

        await page.SeeAsync("You answered Competent");
        await Assertions.Expect(page.SendBox).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Should_say_what_is_wrong_with_a_message_that_is_too_long_and_keep_it()
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync(320);
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SeeAsync("Welcome to the test");
        await page.SayAsync(new string('x', 300_000));

        await Assertions.Expect(page.Page.Locator("#problem")).ToContainTextAsync("300,000 characters, and 60,000 is the most");
        Assert.Equal(300_000, (await page.SendBox.InputValueAsync()).Length);
        await page.SayAsync(new string('é', 60_000));
        await Assertions.Expect(page.Page.Locator("#problem")).ToBeHiddenAsync();
        await page.Page.WaitForFunctionAsync("() => document.querySelector('[data-id=\"webchat-sendbox-input\"]').value === ''");
        Assert.Equal(2, host.Intake.Taken.Count);
    }

    [Fact]
    public async Task Should_say_why_a_message_was_not_taken()
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync(320);
        await page.Page.RouteAsync("**/activities", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 400,
            ContentType = "application/json",
            Body = """{"error":{"code":"BadArgument","message":"The activity cannot be read."}}""",
        }));
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SeeAsync("Welcome to the test");
        await page.SayAsync("hi");
        await Assertions.Expect(page.Page.Locator("#problem")).ToContainTextAsync("The activity cannot be read.");
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(320, true)]
    public async Task Should_offer_suggested_actions_stacked_and_say_the_chosen_one(int width, bool dark)
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync(width, dark: dark);
        await page.Page.GotoAsync(host.Address.ToString());
        await page.SayAsync("choices");
        await page.Buttons("Later today, when I have half an hour").WaitForAsync();
        await page.ScreenshotAsync($"webchat-choices-{width}-{(dark ? "dark" : "light")}");
        await page.PressAsync("Start now");
        await page.SeeAsync("You said Start now");
    }

    [Fact]
    public async Task Should_say_in_plain_words_how_to_get_the_chat_window_when_it_is_missing()
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync(320);
        await page.Page.RouteAsync("**/webchat.js", route => route.FulfillAsync(new RouteFulfillOptions { Status = 404 }));
        await page.Page.GotoAsync(host.Address.ToString());
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("install Node.js");
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Should_keep_every_card_text_readable_on_every_background(string theme)
    {
        await using var host = await EchoHostAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(host.Address.ToString());
        var json = await page.Page.EvaluateAsync<string>("name => JSON.stringify(window.zavmoCards.hostConfig(name))", theme);
        using var config = JsonDocument.Parse(json);
        var styles = config.RootElement.GetProperty("containerStyles").EnumerateObject().ToList();
        Assert.Equal(["accent", "attention", "default", "emphasis", "good", "warning"], styles.Select(style => style.Name).Order(StringComparer.Ordinal));
        foreach (var style in styles)
        {
            var background = style.Value.GetProperty("backgroundColor").GetString()!;
            foreach (var colour in style.Value.GetProperty("foregroundColors").EnumerateObject())
            {
                foreach (var text in new[] { "default", "subtle" }.Select(kind => colour.Value.GetProperty(kind).GetString()!))
                {
                    var contrast = Contrast.Ratio(text, background);
                    Assert.True(contrast >= 4.5, $"{theme}: {colour.Name} {text} on {style.Name} {background} has {contrast:0.00}");
                }
            }
        }
    }

    private static async Task TabToAsync(BrowserPage page, string wanted)
    {
        var passed = new List<string>();
        for (var i = 0; i < 12; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            var focused = await page.Page.EvaluateAsync<string>(
                "() => document.activeElement.placeholder || document.activeElement.tagName + ' ' + document.activeElement.textContent.trim()");
            if (focused == wanted)
            {
                return;
            }

            passed.Add(focused);
        }

        Assert.Fail($"Twelve times Tab did not reach {wanted}, but: {string.Join(" | ", passed)}");
    }

    private static async Task<WebChatHost> EchoHostAsync(MemoryWebChatStore? store = null, int port = 0)
    {
        var host = await WebChatHost.StartAsync(store: store, port: port);
        host.Intake.Answer = (activity, body) => AnswerAsync(host, activity, body);
        return host;
    }

    private static async Task AnswerAsync(WebChatHost host, InboundActivity activity, JsonObject body)
    {
        if ((string)body["type"]! == "conversationUpdate")
        {
            await SendAsync(host, activity, Message("Welcome to the test"));
        }
        else if (body["value"] is JsonObject value)
        {
            var answered = Message(null, CardSamples.Answered((string)value["label"]!));
            await host.Sender.UpdateAsync("webchat:local", activity.ConversationId, "the-card", answered.ToJsonString(), CancellationToken.None);
        }
        else if ((string?)body["text"] == "card")
        {
            var card = Message(null, CardSamples.Question());
            card["id"] = "the-card";
            await SendAsync(host, activity, card);
        }
        else if ((string?)body["text"] == "choices")
        {
            var message = Message("When shall we begin?");
            message["suggestedActions"] = CardSamples.Choices();
            await SendAsync(host, activity, message);
        }
        else
        {
            await SendAsync(host, activity, Message("You said " + (string?)body["text"]));
        }
    }

    private static Task<string> SendAsync(WebChatHost host, InboundActivity activity, JsonObject message) =>
        host.Sender.SendAsync("webchat:local", activity.ConversationId, message.ToJsonString(), CancellationToken.None);

    private static JsonObject Message(string? text, JsonNode? card = null) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["attachments"] = card is null
            ? []
            : new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };
}
