using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Takes off a sentence what only says why something is asked for, or how it may be learned if it is missing.</summary>
internal static partial class AdvertReasons
{
    private const int FewestOfASentence = 4;
    private const int FewestOfALine = 2;

    /// <summary>The sentence without reason, purpose, occasion and remark; the text itself where too little would be left.</summary>
    public static string Without(string text, bool listed)
    {
        var main = Lead().Replace(Occasion().Replace(text, ""), "");
        main = Remark().Replace(Reason().Replace(main, ""), "");
        return main.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= (listed ? FewestOfALine : FewestOfASentence) ? main : text;
    }

    private const string Demand = @"(?:must|need|will need|should|have to|are (?:required|expected)|will be (?:required|expected|asked))\b";

    // "Because you will be counting floats, we need ...", "As we are regulated, every offer is ...", "Due to our location you must ..."
    [GeneratedRegex(@"^(?:as|because(?: of)?|since|given(?: that)?|due to|owing to|in view of|in line with)\s[^.;]{3,90}?(?:,\s+(?=we(?:['\u2019](?:re|ll|d)|\s+(?:are|will|would|do))?\s+(?:also\s+)?(?:need|want|require|expect|ask|insist|looking|seek\w*|like)\b|(?:all|any|every|each|the|this|your)\s+(?:[\w-]+\s+){1,4}?(?:is|are|will be|must|depends?)\b|(?:applicants?|candidates?)\b|(?:it|there)\s+(?:is|are|will)\b)|,?\s+(?=you(?:['\u2019]ll)?\s+" + Demand + "))", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    // "After training, applicants are required to ...", "To meet the standards you must ..."
    [GeneratedRegex(@"^(?:to\s[^,.;]{3,60}?,?|(?:after|before|during|once|on|from|at)\s[^,.;]{3,60}?,)\s+(?=(?:you(?:['\u2019]ll)?|applicants?|candidates?|they|staff|employees|everyone)\s+" + Demand + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();

    // "..., as you will be driving to clients", "... because the last bus goes at six"
    [GeneratedRegex(@"(?:,\s+(?:as|since|given that)\s+(?:we|you|our|the|it|they|there|this|some|most|many|all|everyone)|\s+as\s+(?:you(?:['\u2019]ll|\s+will)|we(?:['\u2019]re|['\u2019]ve|\s+(?:are|have|do|don['\u2019]t|cannot|can['\u2019]t)))|\s+as\s+(?:there|it|the|our|this|many|some|most|all|\p{L}+s)\s+(?:\p{L}+\s+)?(?:is|are|stops?|runs?|do|does|will|has|have|can|cannot)|,?\s+because\s+\p{L}+)\b.{3,}$", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    private const string Taught = @"(?:learn(?:ed|t)|taught|picked up|trained|gained|given|provided|covered|shown|developed|arranged|built up|acquired|offered)";

    private const string Teach = @"(?:teach|train|show|help|put you|send you|support|pay|fund|coach|sponsor|get you|give you)";

    // "... but can be learned on the job", "... though full training is given", "... but we'll put you through it"
    [GeneratedRegex(@"(?:\s*[,;(]|\s+[-\u2013\u2014])?\s+(?:(?:but|though|although)\s+(?:(?:it|this|that|they|these|you|we)\s+)?(?:all\s+)?(?:can|could|will|may)\s+(?:also\s+|always\s+|easily\s+)?(?:be\s+" + Taught + @"|learn|pick)\b|(?:but|though|although|and|as|-|\u2013)\s+(?:(?:full|some|in-house|on-the-job)\s+)?training\s+(?:(?:is|will be|can be)\s+)?" + Taught + @"\b|(?:but|though|although)\s+we(?:['\u2019]ll|['\u2019]d|\s+(?:can|will|could|would|are happy to))\s+(?:also\s+|happily\s+|gladly\s+)?" + Teach + @"\b|(?:but|though|although)\s+(?:don['\u2019]t worry\s+)?if (?:not|you (?:don['\u2019]t|haven['\u2019]t))\b).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
