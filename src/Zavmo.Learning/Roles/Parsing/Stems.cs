using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>The meaningful words of a text, lightly stemmed.</summary>
internal static partial class Stems
{
    private const int ShortestStem = 3;
    private static readonly string[] Endings =
        ["isations", "isation", "izations", "ization", "ingly", "ations", "atives", "ation", "ative", "ating", "ators", "ships", "ments", "ment", "ical", "ated", "ates", "ator", "ship", "ate", "ising", "izing", "ions", "ings", "ers", "ors", "ies", "ion", "ing", "ise", "ize", "ive", "ity", "ic", "er", "or", "ed", "es", "al", "ly", "e", "y", "s"];

    private static readonly HashSet<string> Stopwords = new(
        ("a about above across after again all also an and any are as at be been before being below between both but by can could daily day days did do does doing done down during each eg etc even every everyone few for from further get gets good had has have having help helping her here his how however i if in including into is it its just keep kept know known level like ll made make makes making may me might more most much must my need needed needs new no not now of off often on once one only or other our out over own part per quite rather re really right s same see seen should so some still such t take takes taken than that the their them then there these they thing things this those through time to too two under understanding up us use used uses using ve very was way ways we well were what when where which while who why will with within without work worked working works would you your role team people someone need year years month months week weeks use effectively clear clearly").Split(' '),
        StringComparer.Ordinal);

    public static HashSet<string> Of(string text) =>
        Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Stopwords.Contains(word)).Select(Stem).ToHashSet(StringComparer.Ordinal);

    private static string Stem(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return word;
        }

        for (var again = 0; again < 2; again++)
        {
            var ending = Array.Find(Endings, end => word.Length - end.Length > ShortestStem && word.EndsWith(end, StringComparison.Ordinal));
            word = ending is null ? word : word[..^ending.Length];
        }

        return word;
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}+#]*")]
    private static partial Regex Word();
}
