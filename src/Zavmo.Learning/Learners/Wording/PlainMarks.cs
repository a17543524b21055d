using System.Text.RegularExpressions;

namespace Zavmo.Learning.Learners.Wording;

/// <summary>Takes italics and underlines out of a text; bold stays.</summary>
public static partial class PlainMarks
{
    /// <summary>The text without them, outside quotation marks.</summary>
    public static string Of(string text) => QuotedText.Around(text, part => Slanted().Replace(Underlined().Replace(part, "$1"), "$1"));

    [GeneratedRegex(@"</?(?:u|i|em)>()", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Underlined();

    // One mark on each side: two are bold. Names such as a_b_c and 3*4*5 have letters or digits outside.
    [GeneratedRegex(@"(?<![\w*_])[*_](?![*_\s])([^*_\n]+)(?<![\s*_])[*_](?![\w*_])", RegexOptions.CultureInvariant)]
    private static partial Regex Slanted();
}
