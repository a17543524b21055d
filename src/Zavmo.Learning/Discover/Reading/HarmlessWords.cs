using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Words that look like a no and deny nothing of what was asked: "no problem", "no points on my licence", "licence no. 4711".</summary>
internal static partial class HarmlessWords
{
    /// <summary>The text without them.</summary>
    public static string TakeFrom(string text) => Harmless().Replace(text, " ");

    [GeneratedRegex(
        @"\b(?:no|without(?: any)?)\s+(?:problems?|worries|doubts?|issues?|points?|penalty points|endorsements?|convictions?|criminal record|complaints?|claims?|restrictions?|conditions)\b"
        + @"|\bno\.?\s*:?\s*(?=[A-Za-z]{0,3}\d{2})",
        RegexOptions.IgnoreCase)]
    private static partial Regex Harmless();
}
