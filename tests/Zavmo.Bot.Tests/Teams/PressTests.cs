using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>A button does the same by <c>Action.Execute</c> and by its <c>Action.Submit</c> fallback, and the answered card becomes read-only.</summary>
public sealed partial class PressTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Should_do_the_same_by_execute_and_by_its_fallback()
    {
        var sam = new TeamsLearner(host, executes: true);
        var kim = new TeamsLearner(host, "29:kim", executes: false);
        await sam.SayAsync("hi");
        await kim.SayAsync("hi");
        foreach (var button in new[]
        {
            "yes", "@role", "quick", "none", "rate", "why", "skip", "@map", "add-account", "@map", "show-heat-map", "@menu", "menu:continue", "@map", "stop",
        })
        {
            if (button[0] == '@' && button != "@role")
            {
                await sam.SayAsync(button[1..]);
                await kim.SayAsync(button[1..]);
            }
            else if (button == "rate")
            {
                (string, string)[] inputs = [.. Inputs(sam)];
                Assert.NotEmpty(inputs);
                await sam.PressAsync(button, inputs);
                await kim.PressAsync(button, [.. Inputs(kim)]);
            }
            else if (Has(sam, Of(button, sam)))
            {
                var pressed = sam.Open;
                await sam.PressAsync(Of(button, sam));
                await kim.PressAsync(Of(button, kim));
                Assert.True(sam.Cards.Count(card => TeamsLearner.IsOpen(card.Value)) <= 1);
                Assert.Equal(sam.Cards.IndexOf(pressed) == sam.Cards.Count - 1, TeamsLearner.IsOpen(sam.Cards[pressed]));
            }

            Assert.Equal(Plain(sam), Plain(kim));
            Assert.Equal(Normal(await sam.StateAsync()), Normal(await kim.StateAsync()));
        }

        Assert.True(sam.Cards.Count > 7);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_turn_a_card_read_only_that_was_sent_before_a_restart(bool executes)
    {
        var sam = new TeamsLearner(host, executes: executes);
        await sam.SayAsync("hi");
        await host.RestartAsync();
        var card = sam.Open;

        await sam.PressAsync("yes");

        Assert.False(TeamsLearner.IsOpen(sam.Cards[card]));
        Assert.Contains("You chose: Yes, keep my answers", sam.Cards[card].ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(sam.Cards.Last().Key, sam.Open);
        Assert.NotEqual(card, sam.Open);

        // Answered in words the card is redrawn in its place too.
        await host.RestartAsync();
        var role = sam.Open;
        await sam.SayAsync("1");
        Assert.False(TeamsLearner.IsOpen(sam.Cards[role]));
        Assert.NotEqual(role, sam.Open);
    }

    [Fact]
    public async Task Should_turn_a_card_read_only_whose_id_was_lost()
    {
        var sam = new TeamsLearner(host, executes: false);
        await sam.SayAsync("hi");
        await sam.ForgetSentCardsAsync();
        var card = sam.Open;

        await sam.PressAsync("yes");

        Assert.False(TeamsLearner.IsOpen(sam.Cards[card]));
    }

    [Fact]
    public async Task Should_keep_a_card_open_whose_button_only_asks_and_say_the_answer_as_a_message()
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi", "yes", "1", "quick", "none", "3 4 2 3 3", "3 4 2 3 3", "3 4 2", "no no");
        var (card, open) = (sam.Open, sam.Cards[sam.Open].ToJsonString());

        var answer = await sam.PressAsync("why");

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer!["type"]);
        Assert.Equal(open, sam.Cards[card].ToJsonString());
        Assert.Single(sam.Said);
    }

    [Fact]
    public async Task Should_answer_now_and_redraw_the_card_later_when_the_turn_takes_long()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var slow = await TeamsHost.StartAsync(services =>
        {
            services.RemoveAll<IBot>();
            services.AddSingleton<IBot>(provider => new GatedBot(ActivatorUtilities.CreateInstance<Bots.ZavmoBot>(provider), gate.Task));
        });
        var sam = new TeamsLearner(slow);
        await sam.SayAsync("hi");
        var card = sam.Open;

        var (status, body) = await slow.PostAsync(sam.Press(card, sam.Button("yes")));
        gate.SetResult();
        await sam.ReadAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)JsonNode.Parse(body)!["type"]);
        Assert.NotEmpty((string?)JsonNode.Parse(body)!["value"] ?? "");
        Assert.False(TeamsLearner.IsOpen(sam.Cards[card]));
        Assert.NotEqual(card, sam.Open);
    }

    private static string Of(string button, TeamsLearner learner) =>
        button == "@role" ? (string)TeamsLearner.Actions(learner.Cards[learner.Open]).First()["data"]!["choice"]! : button;

    private static bool Has(TeamsLearner learner, string value) => TeamsLearner.Actions(learner.Cards[learner.Open])
        .Any(action => action["data"]!.AsObject().Any(pair => pair.Key != "nonce" && (string?)pair.Value == value));

    private static IEnumerable<(string, string)> Inputs(TeamsLearner learner) =>
        Inputs(learner.Cards[learner.Open]).Index().Select(input => (input.Item, $"{(input.Index % 4) + 1}"));

    private static IEnumerable<string> Inputs(JsonNode? node) => node switch
    {
        JsonObject item when (string?)item["type"] == "Input.ChoiceSet" => [(string)item["id"]!],
        JsonObject item => item.SelectMany(pair => Inputs(pair.Value)),
        JsonArray items => items.SelectMany(Inputs),
        _ => [],
    };

    private static string Plain(TeamsLearner learner) =>
        Normal(string.Join('\n', learner.Cards.Values.Select(card => card.ToJsonString()).Concat(learner.Said)));

    // Whose it is and when: the rest is the same for two people who do the same.
    private static string Normal(string text) => Times().Replace(Names().Replace(text, "x"), "t");

    [GeneratedRegex("""(?<=\d\.\d\.)[0-9a-f]{12}|29:(sam|kim)|(?<="LearnerId":")[^"]*|(?<="LearnerTag":")[^"]*|[0-9a-f]{64}""")]
    private static partial Regex Names();

    [GeneratedRegex("""\d{4}-\d\d-\d\dT[0-9:.+Z]*""")]
    private static partial Regex Times();

    private sealed class GatedBot(IBot inner, Task gate) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            if (turnContext.Activity.Type == "invoke")
            {
                await gate;
            }

            await inner.OnTurnAsync(turnContext, cancellationToken);
        }
    }
}
