using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells what an advert names only to say that it is not asked for: "no experience necessary", "you do not need a degree".</summary>
internal sealed partial class AdvertNegation(AdvertTable table)
{
    private readonly AdvertWeights weights = new(table);

    /// <summary>Whether a text says of the whole of itself that it is not needed; what is "useful but not essential" is wished for.</summary>
    public bool IsNotAsked(string text) =>
        IsDenied(Aside().Replace(text, ""));

    private bool IsDenied(string text) =>
        (Nothing().IsMatch(text) || table.NotAsked.In(text).Any(match => !Kept().IsMatch(text[..match.Index]))) && weights.Of(text) != Importance.Nice;

    /// <summary>Whether a statement only says what is not, so that one that is set against it may be the demand: "There is no van, but ...".</summary>
    public bool IsDenial(string text) => Denial().IsMatch(text) || IsNotAsked(text);

    // "No shorthand.", "No degree, no CV": but "no criminal convictions" is asked for.
    [GeneratedRegex(@"^(?:(?:and|but|although|though|so)\s+)?no\s+(?!fear|criminal|convictions|endorsements|points|more|less|fewer|later|earlier|one\b)[\w'\u2019-]+(?:\s+[\w'\u2019-]+){0,2}(?:,\s+no\b|[.!]*$)|^[^.?]+\?\s*(?:no|not|neither|none|nobody)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    // "In sympathy with our ethos (you need not be a churchgoer)": what is denied is not what is asked for.
    [GeneratedRegex(@"(?<=\w\W+\w+\s+)\(you\b[^()]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Someone who does not need telling", "useful but not essential", "a degree (not essential)"
    [GeneratedRegex(@"(?:\b(?:who|that|but)\s+(?:(?:is|are)\s+)?|\()$", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|although|though|while|whilst|even though)\s+)?(?:there(?:(?:['\u2019]s| is| are| will be)\s+(?:no|not|never)|\s+(?:is|are)n['\u2019]t)|(?:no|none|nobody|neither|nor)\b(?!\s+(?:more|less|fewer|later) than)|not\s+(?:an?|the|all|every\w*)|(?:this|it|that)(?:(?:['\u2019]s| is| will be)\s+(?:not|no|never)|\s+isn['\u2019]t)|you(?:['\u2019]ll not|\s+(?:won['\u2019]t|will not))|(?:we|they|(?:the|this) (?:role|job|post|work))\s+(?:\w+\s+)?(?:\w+n['\u2019]t|not|never))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();
}
