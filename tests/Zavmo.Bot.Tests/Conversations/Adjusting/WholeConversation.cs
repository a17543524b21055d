using System.Text.Json.Nodes;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Adjusting;

/// <summary>
/// A conversation from the greeting to an agreed plan and back to the map, with what people do on the way: help, the menu, a pause, a
/// question that is not understood, an old button, a change of answer. It is played with some switches on; what went out before they were is left out.
/// </summary>
internal sealed class WholeConversation
{
    private const string Thin = "In May I helped with the tests of the till. With my lead's help I wrote two of them and ran them.";

    private readonly ChatHost host;
    private readonly List<SentMessage> sent = [];
    private JsonObject? card;
    private int updates;

    private WholeConversation(ChatHost host) => this.host = host;

    /// <summary>Plays it and returns every message, in order.</summary>
    /// <param name="switches">What is typed at the offer of adjustments.</param>
    public static async Task<IReadOnlyList<SentMessage>> PlayAsync(string switches)
    {
        await using var host = new ChatHost();
        var conversation = new WholeConversation(host);
        await conversation.PlayAllAsync(switches);
        return conversation.sent;
    }

    private async Task PlayAllAsync(string switches)
    {
        foreach (var said in (string[])["hi", "yes", "Software Test Engineer", "quick", switches])
        {
            await TypeAsync(said);
        }

        // Who names what is theirs is asked first whether to use it, then whether to store it.
        if (Step == "adjustments" && !sent.TakeLast(2).Any(message => message.Text.Contains("store", StringComparison.OrdinalIgnoreCase)))
        {
            await TypeAsync("yes");
        }

        sent.Clear();
        await TypeAsync("yes");
        await TypeAsync("help");
        await TypeAsync("blue elephants");
        await RateAsync();
        await SayWhatIsThereAsync();
        foreach (var said in (string[])
        [
            "why do you ask", "give me an example", "what do you mean", "Last Tuesday I read the log of the Harrow shop and changed the password.",
            "how long is left", "By nine the reports were there again, and nobody had to be called.", "that's all", "stop", "hi", "menu", "carry on",
            "who sees this", "I don't know", Thin, "that's all", "skip", "my adjustments", "what are my adjustments",
        ])
        {
            await TypeAsync(said);
        }

        for (var more = 0; more < 12 && Step != "heat-map"; more++)
        {
            await TypeAsync(more % 2 == 0 ? "skip" : "show my heat map");
        }

        foreach (var said in (string[])
        [
            "show what I said", "Foundation skills", "show my heat map", "banana bread", "change an answer", "none", "what are my adjustments", "plan my learning",
            "no idea", "2 hours", "gentle", "maybe one day", "14 to 25 December", "that's all", "help", "why this order", "less role-play", "I have only one hour",
            "purple", "move it to week 3", "undo", "start on 13 March", "agree", "thanks", "hi", "person", "go to my map", "thanks", "bye",
        ])
        {
            await TypeAsync(said);
        }

        Assert.True(
            sent.Exists(message => message.Text.Contains("Agreed on", StringComparison.Ordinal) || message.Text.Contains("Agreed, this is", StringComparison.Ordinal)),
            string.Join("\n\n", sent.TakeLast(30).Select(message => message.ToString())));
    }

    private string Step => card is null ? "" : SentMessage.Nodes(card).Select(node => (node["data"] as JsonObject)?["step"]?.ToString()).FirstOrDefault(step => step is not null) ?? "";

    private async Task SayWhatIsThereAsync()
    {
        for (var at = 0; at < 12 && Step == "prerequisites"; at++)
        {
            var count = SentMessage.Nodes(card).Count(node => node["type"]?.ToString() == "Input.ChoiceSet");
            await TypeAsync(count == 0 ? (at % 2 == 0 ? "My name is in the release notes." : "A script of mine is in the shared folder.") : string.Join(' ', Enumerable.Repeat(at == 0 ? "yes" : "nearly", count)));
        }
    }

    private async Task RateAsync()
    {
        for (var at = 0; at < 40 && Step == "ratings"; at++)
        {
            var count = SentMessage.Nodes(card).Count(node => node["type"]?.ToString() == "Input.ChoiceSet");
            await TypeAsync(string.Join(' ', Enumerable.Repeat(at % 2 == 0 ? 2 : 3, count)));
        }
    }

    private async Task TypeAsync(string text)
    {
        foreach (var activity in await host.SayAsync(text))
        {
            var message = new SentMessage(text, activity);
            card = message.Card ?? card;
            sent.Add(message);
        }

        sent.AddRange(host.Updates.Skip(updates).Select(activity => new SentMessage(text, activity) { IsUpdate = true }));
        updates = host.Updates.Count;
    }
}
