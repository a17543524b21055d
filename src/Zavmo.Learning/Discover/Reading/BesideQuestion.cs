using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Takes apart what is said and what is asked beside it: "yes to both. Who sees this?", "why do you ask? 3 4 2".</summary>
public static partial class BesideQuestion
{
    private const int MostWords = 16;

    /// <summary>What is said, and the one question at its end or else at its beginning; null where the text is not made of both.</summary>
    public static (string Said, string Asked)? Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = AtEnd().Match(text) is { Success: true } end ? end : AtBeginning().Match(text);
        return found.Success && Words.Of(found.Groups["asked"].Value).Count is > 0 and <= MostWords && Words.Of(found.Groups["said"].Value).Count > 0
            ? (found.Groups["said"].Value.Trim(), found.Groups["asked"].Value.Trim())
            : null;
    }

    /// <summary>Whether a question at the end of an account is to the one who asked for it, such as "is that what you wanted?", and no part of what is told.</summary>
    public static bool IsToAsker(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return ToAsker().IsMatch(asked);
    }

    [GeneratedRegex(@"^(?<said>.*?[.!\n…])\s*(?<asked>(?:[^.!?\n…]|(?<=\d)\.(?=\d))+\?)\W*$", RegexOptions.Singleline)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^\s*(?<asked>(?:[^.!?\n…]|(?<=\d)\.(?=\d))+\?)\s+(?<said>[^?]+)$", RegexOptions.Singleline)]
    private static partial Regex AtBeginning();

    [GeneratedRegex(@"^\W*(?:(?:or|and|so|but|ok|okay)\W+)*(?:is|was|does|do|did|would|will|are|can|could|what|how)\b.*\b(?:that|this|it|you|i)\b.*\b(?:want(?:ed)?|need(?:ed)?|mean[ts]?|enough|okay|ok|help|count|answer|right|sense|right|do|like|say|after|looking for|sort of thing|kind of thing|else)\b[^?]*\?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToAsker();
}
