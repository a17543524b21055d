using System.Buffers;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Reads "report a bad answer: I did name the client" as a report with what is said about it.</summary>
internal static class ReportWords
{
    private const int LongestHead = 100;

    // A colon says that the rest belongs to it. Other signs do so only where it is clear what is reported: "Report this." can
    // begin an account of what somebody would do.
    private static readonly SearchValues<char> Ends = SearchValues.Create(":.!,\n\u2013\u2014");
    private static readonly string[] Unclear = ["this", "that"];

    /// <summary>The intent of a message, and what it says beside it.</summary>
    public static (LearnerIntent Intent, string About) Read(IntentReader intents, string text)
    {
        var intent = intents.Read(text);
        var end = text.Replace(" - ", " \u2013 ", StringComparison.Ordinal).AsSpan().IndexOfAny(Ends);
        if (intent == LearnerIntent.Distress || end is <= 0 or > LongestHead || text[(end + 1)..].Trim() is not { Length: > 0 } rest)
        {
            return (intent, "");
        }

        var head = text[..end].Trim();
        return (text[end] == ':' || IsClear(head)) && intents.Read(head) == LearnerIntent.ReportAnswer ? (LearnerIntent.ReportAnswer, rest) : (intent, "");
    }

    private static bool IsClear(string head) =>
        head.Contains("report", StringComparison.OrdinalIgnoreCase)
        && !Unclear.Any(word => head.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
