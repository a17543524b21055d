using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Makes a short, readable name from a sentence.</summary>
internal static partial class ShortName
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 60;

    /// <summary>A name of at most 60 characters: the sentence without its opening phrase, its asides and its end.</summary>
    public static string From(string sentence)
    {
        var text = Spaces().Replace(Brackets().Replace(sentence, " ").Replace("`", "", StringComparison.Ordinal), " ").Replace(" ,", ",", StringComparison.Ordinal).Trim();
        var label = Label().Match(text);
        text = label.Success ? label.Groups["label"].Value : text;
        for (var opening = Opening().Match(text); opening.Success && opening.Length < text.Length; opening = Opening().Match(text))
        {
            text = text[opening.Length..];
        }

        text = Participle().Replace(Tail().Replace(text, ""), "").Trim(' ', '.', ',', ';', ':', '!', '?', '"');
        text = text.Length > Longest && Clause().Matches(text[..Longest]) is { Count: > 0 } clauses ? text[..clauses[^1].Index] : text;
        text = Cut(text, Longest);
        if (text.Length == 0)
        {
            text = Cut(Spaces().Replace(sentence, " ").Trim(), Longest);
        }

        return text.Length == 0 ? "Unnamed" : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>Cuts a text at a word so that it has at most so many characters and ends on a word with a meaning.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length > longest)
        {
            var space = text.LastIndexOf(' ', longest);
            text = space > 0 ? text[..space] : Broken().Match(text[..longest]) is { Success: true, Index: > 0 } end ? text[..end.Index] : text[..longest];
            text = Dangling().Replace(text, "");
        }

        return text.TrimEnd(' ', ',', ';', ':', '-', '\u2013', '\u2014');
    }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<label>[^:.]{3,50}):\s+\S")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:(?:you|candidates?|applicants?)(?:'ll|\u2019ll| will| must| should)?\s+(?:need(?: to)?|have|hold|be|bring|show|must)?\s*(?:have|hold|be)?\s+|(?:must|should|need to|needs to) (?:have|hold|be)\s+|(?:a|an|the|some|your|our)\s+|(?:holds?|having|possess(?:es|ion)?|evidence|ability|able)\s+(?:of|to)?\s*(?=\w)|(?:solid|strong|good|sound|firm|deep|basic(?=,?\s+(?:and\s+)?(?:\w+\s+)?(?:grasp|understanding|knowledge|command|skills|awareness))|working|proven|demonstrable|demonstrated|practical|hands-on|previous|prior|relevant|recent|clear|excellent|thorough|broad|real|some|significant|first-hand|confident)(?:,?\s+(?:and\s+)?)(?=\w+)|(?:grasp|understanding|knowledge|command|proficiency|proficient|familiarity|familiar|experience|experienced|skills?|competence|competent|background|confidence|comfort|comfortable|track record|awareness|fluency|fluent|literacy)\s+(?:working\s+)?(?:of|in|with|using|as|on|at|for)\s+(?:working with\s+|using\s+)?|experience\s+(?=\w+ing\b)|working with\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:[.;](?:\s|$)|\s[-\u2013\u2014]\s|,\s+(?:including|even|such|ideally|preferably|not|e\.g|for example|which|with|plus|as well|although|because|so|though|especially|whether)\b).*$|\s+(?:into|because|so that|even if|including|such as)\s.*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tail();

    [GeneratedRegex(@"(?<=\w\W+\w+\W+\w+),\s+(?:\w+ed|shown|held|proven|given|taken|gained)\b.*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Participle();

    // The last mark of a text without blanks: no word is cut in two.
    [GeneratedRegex(@"[^\p{L}\p{N}](?=[\p{L}\p{N}]*$)")]
    private static partial Regex Broken();

    // Where a sentence may be cut without leaving half a phrase behind, once enough has been said.
    [GeneratedRegex(@"(?<=^.{20,})(?:[,;]\s|\s(?=(?:in|with|for|on|to|from|by|at|across|within|under|who|that|which|when|where|so|but|including)\s))", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?:[\s,;]+(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|using|least|your|our|their|that|when|how|is|are|end-to-end))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();
}
