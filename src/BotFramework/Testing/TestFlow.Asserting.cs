using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What is expected of the bot. Timeouts are milliseconds.</content>
public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The next reply has this type and, if it is a message, this text.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            Check(expected.Type == reply.Type, description, expected.Type, reply.Type);
            var text = expected.AsMessageActivity()?.Text;
            Check(text is null || text == reply.AsMessageActivity()?.Text, description, text, reply.AsMessageActivity()?.Text);
        },
        description,
        timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var text = reply.AsMessageActivity()?.Text;
            Check(text?.Contains(expected, StringComparison.Ordinal) == true, description, expected, text);
        },
        description,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var text = reply.AsMessageActivity()?.Text;
            Check(candidates.Contains(text), description, string.Join(" | ", candidates), text);
        },
        description,
        timeout);

    /// <summary>The next reply passes a check.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(
            await NextReplyAsync(timeout) ?? throw new TimeoutException($"No reply within {timeout} ms: {description}")));
    }

    /// <summary>No reply comes within the whole timeout.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout);
        Check(reply is null, description, "no reply", reply?.AsMessageActivity()?.Text ?? reply?.Type);
    });

    private static void Check(bool holds, string description, string expected, string actual)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{description}: expected '{expected}', but got '{actual}'.");
        }
    }

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var expired = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(expired.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
