using System.Net;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>A press that comes twice, too late or from the wrong person shows the card as it is now, and changes nothing.</summary>
public sealed class StaleCardTests : IAsyncLifetime
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string WordsType = "application/vnd.microsoft.activity.message";
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Should_show_the_answered_card_again_when_Teams_repeats_a_press()
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi");
        var (card, press) = (sam.Open, sam.Press(sam.Open, sam.Button("yes")));
        var (_, first) = await host.PostAsync(press);
        await sam.ReadAsync();
        var before = await sam.StateAsync();

        var (status, again) = await host.PostAsync(press);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(first, again);
        Assert.False(TeamsLearner.IsOpen(JsonNode.Parse(again)!["value"]!));
        Assert.Equal(before, await sam.StateAsync());
        await host.QuietAsync();
        Assert.Empty(host.Connector.TakeAll());
        Assert.NotEqual(card, sam.Cards.Last().Key);
    }

    [Fact]
    public async Task Should_show_the_answered_card_again_when_it_is_pressed_twice()
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi");
        var (card, data) = (sam.Open, sam.Button("yes"));
        var first = await sam.PressAsync(card, data);
        var before = await sam.StateAsync();
        var open = sam.Open;

        var again = await sam.PressAsync(card, data);

        Assert.Equal(first!.ToJsonString(), again!.ToJsonString());
        Assert.Equal(open, sam.Open);
        Assert.Empty(sam.Said);
        Assert.Equal(before, await sam.StateAsync());
    }

    [Fact]
    public async Task Should_answer_a_second_message_of_a_button_in_a_line()
    {
        var sam = new TeamsLearner(host, executes: false);
        await sam.SayAsync("hi");
        var (card, data) = (sam.Open, sam.Button("yes"));
        await sam.PressAsync(card, data);
        var before = await sam.StateAsync();
        var open = sam.Open;

        await sam.PressAsync(card, data);

        Assert.Single(sam.Said);
        Assert.Equal(open, sam.Open);
        Assert.Equal(before, await sam.StateAsync());
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public async Task Should_count_one_of_two_presses_that_race(string second)
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi");
        var (card, yes, other) = (sam.Open, sam.Press(sam.Open, sam.Button("yes")), sam.Press(sam.Open, sam.Button(second)));

        var answers = await Task.WhenAll(host.PostAsync(yes), host.PostAsync(other));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        var state = await sam.StateAsync();
        var given = state.Contains("\"Given\":true", StringComparison.Ordinal);
        Assert.True(given || second == "no");
        var chosen = given ? "You chose: Yes, keep my answers" : "";
        Assert.All(answers.Where(_ => given), answer => Assert.Contains(chosen, answer.Body, StringComparison.Ordinal));
        await sam.ReadAsync();
        Assert.Equal(given ? 1 : 0, sam.Cards.Count(shown => shown.Key != card && TeamsLearner.IsOpen(shown.Value)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_lead_from_an_older_card_to_the_open_one(bool executes)
    {
        var sam = new TeamsLearner(host, executes: executes);
        await sam.SayAsync("hi");
        var (oldest, data) = (sam.Open, sam.Button("no"));
        await sam.PressAsync("yes");
        await sam.SayAsync("1", "quick");
        var (before, moved, open) = (await sam.StateAsync(), sam.Open, sam.Cards[sam.Open].ToJsonString());

        for (var times = 0; times < 2; times++)
        {
            var answer = await sam.PressAsync(oldest, data);

            Assert.Equal(executes ? CardType : null, (string?)answer?["type"]);
            Assert.Equal(open, sam.Cards[sam.Open].ToJsonString());
            Assert.Equal(executes ? oldest : sam.Cards.Last().Key, sam.Open);
            Assert.Contains("Shown once more.", sam.Cards[moved].ToJsonString(), StringComparison.Ordinal);
            Assert.Single(sam.Said);
            Assert.Equal(before, await sam.StateAsync());
        }

        // Wherever it was moved to, it is found there and turns read-only when its question is answered in words.
        await sam.SayAsync("none");
        Assert.NotEqual(before, await sam.StateAsync());
        Assert.Equal(sam.Cards.Last().Key, sam.Open);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_take_no_answer_from_a_card_of_somebody_else(bool executes)
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi");
        var (card, data) = (sam.Open, sam.Button("yes"));
        var kim = new TeamsLearner(host, "29:kim", executes);
        await kim.SayAsync("hi");
        var (samBefore, kimBefore, open) = (await sam.StateAsync(), await kim.StateAsync(), kim.Cards[kim.Open].ToJsonString());

        var answer = await kim.PressAsync(card, data);

        Assert.Equal(samBefore, await sam.StateAsync());
        Assert.Equal(kimBefore, await kim.StateAsync());
        Assert.Equal(open, kim.Cards[kim.Open].ToJsonString());
        Assert.Equal(executes ? CardType : null, (string?)answer?["type"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_begin_nothing_by_the_press_of_a_stranger(bool executes)
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi");
        var (card, data) = (sam.Open, sam.Button("yes"));
        var before = await sam.StateAsync();
        var lee = new TeamsLearner(host, "29:lee", executes);

        var answer = await lee.PressAsync(card, data);

        Assert.Equal(before, await sam.StateAsync());
        Assert.Contains("\"Stack\":[]", await lee.StateAsync(), StringComparison.Ordinal);
        Assert.Contains("\"Learner\":null", await lee.StateAsync(), StringComparison.Ordinal);
        Assert.Equal(executes ? WordsType : null, (string?)answer?["type"]);
        Assert.Contains("Say hi", executes ? (string?)answer!["value"] : Assert.Single(lee.Said), StringComparison.Ordinal);
        Assert.Empty(lee.Cards);
        await lee.SayAsync("hi");
        Assert.NotNull(lee.Button("yes"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_bring_nothing_back_by_a_press_after_everything_was_deleted(bool executes)
    {
        var sam = new TeamsLearner(host, executes: executes);
        await sam.SayAsync("hi");
        var (first, yes) = (sam.Open, sam.Button("yes"));
        await sam.PressAsync("yes");
        await sam.SayAsync("1", "quick", "none", "3 4 2 3 3", "map");
        var (map, more) = (sam.Open, sam.Button("add-account"));
        var look = new JsonObject { ["verb"] = "show-quotes", ["nonce"] = (string?)more["nonce"], ["step"] = (string?)more["step"] };
        await sam.SayAsync("delete my data", "yes");
        var before = await sam.StateAsync();

        foreach (var (card, data) in new[] { (map, more), (first, yes), (map, look) })
        {
            await sam.PressAsync(card, data);
            Assert.Equal(before, await sam.StateAsync());
        }

        Assert.DoesNotContain("\"Given\":true", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_no_card_of_the_adjustments_to_show_it_again()
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi", "yes", "1", "quick");
        var pick = TeamsLearner.Actions(sam.Cards[sam.Open]).Select(action => action["data"]!.AsObject()).First(data => (string?)data["choice"] != "none");
        await sam.PressAsync(sam.Open, pick.DeepClone().AsObject());
        var (card, agree) = (sam.Open, sam.Button("agree"));
        await sam.PressAsync(card, agree);
        var before = await sam.StateAsync();

        var again = await sam.PressAsync(card, agree);

        Assert.DoesNotContain("You picked these", before, StringComparison.Ordinal);
        Assert.DoesNotContain((string)pick["choice"]!, before, StringComparison.Ordinal);
        Assert.Equal(WordsType, (string?)again!["type"]);
        Assert.Equal(before, await sam.StateAsync());
    }
}
