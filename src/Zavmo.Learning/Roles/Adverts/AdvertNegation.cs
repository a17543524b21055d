using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells what an advert names only to say that it is not asked for: "no experience necessary", "you do not need a degree".</summary>
internal static partial class AdvertNegation
{
    /// <summary>Whether a text says of the whole of itself that it is not needed; what is "useful but not essential" is wished for.</summary>
    public static bool IsNotAsked(string text) => NotAsked().IsMatch(text) && !Wished().IsMatch(text);

    [GeneratedRegex(@"^(?:please note[:,]?\s+)?(?:(?:and|but|although|though|so)\s+)?(?:there(?:['\u2019]s| is| are| will be)\s+)?no\s+(?:(?:need|requirement|expectation|obligation)\b|(?:[\w'\u2019/-]+\s+){1,6}?(?:(?:is|are|will be)\s+)?(?:\w+\s+)?(?:needed|necessary|required|essential|expected|asked for)\b|(?:[\w-]+\s+){0,3}(?:experience|qualifications?|degrees?|training|knowledge|skills?|CVs?)\s*(?:[?!.]|$))|^no\s+(?!criminal|convictions|endorsements|points|more|less|fewer|later|earlier|one\b)[\w-]+(?:\s+[\w-]+){0,2}(?:,\s+no\b|[.!]*$)|\b(?<!\bwho )(?:do|does|did|would|will|should)(?:n['\u2019]t| not)\s+(?:[a-z]+ly\s+|also\s+)?(?:need|have to|require|expect|insist|matter|ask for|be asked|be expected|be required|worry)\b|\bwon['\u2019]t\s+(?:need|have to|be asked|be expected|be required|matter)\b|\b(?:needn['\u2019]t|need not)\b|\bwe (?:don['\u2019]t|do not) mind\b|\b(?:(?:is|are|was|were)n['\u2019]t|(?<!but )(?:is|are|be)\s+not|(?<!but )not)\s+(?:(?:strictly|absolutely|at all|always|actually|a)\s+)?(?:needed|necessary|required|expected|essential|mandatory|must|requirement|necessity|prerequisite|looking for|asking for|seeking)\b|\bnor\s+(?:do|does|is|are|will|would)\b|^\W*(?:don['\u2019]t|do not) worry\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotAsked();

    [GeneratedRegex(@"\b(?:desirable|preferred|preferabl[ey]|advantage|advantageous|beneficial|useful|helpful|handy|nice|bonus|plus|welcome|ideal(?:ly)?|valued|an asset|helps?|would be (?:great|good|lovely|brilliant))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wished();
}
