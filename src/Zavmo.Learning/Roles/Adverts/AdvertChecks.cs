using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Finds the checks that an advert says are made of whoever is appointed, in whatever part it says so.</summary>
internal sealed partial class AdvertChecks(AdvertTable table)
{
    /// <summary>Whether a sentence says that a check is made; an offer to pay for one, or that none is made, does not.</summary>
    public bool AreDemanded(string text) => Demand().IsMatch(text) && In(text).Count > 0;

    /// <summary>The checks that a sentence names, each with the words that belong to its name.</summary>
    public IReadOnlyList<string> In(string text)
    {
        var found = new List<string>();
        foreach (var match in table.Checks.In(text).Where(match => !Denied().IsMatch(text[..match.Index])))
        {
            var before = Grade().Match(text[..match.Index]).Value;
            found.Add(AdvertName.Capital(before + match.Value + Rest().Match(text[(match.Index + match.Length)..]).Value));
        }

        return found;
    }

    [GeneratedRegex(@"\b(?:subject to|conditional (?:on|upon)|depend(?:s|ent)? (?:on|upon)|condition of|required|requires?|expected to|will (?:also )?(?:have|need|undergo|undertake|be (?:carried out|undertaken|made|sought|asked for|required|completed|requested|needed))|must|need to|take an?|before (?:starting|appointment|you start)|proof of|carried out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Demand();

    [GeneratedRegex(@"\b(?:no|not|without|never)\s+(?:[\w-]+\s+){0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"(?:\b(?:enhanced|basic|standard|satisfactory|clear|DVLA|full)\s+){0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Grade();

    [GeneratedRegex(@"^(?:\s+(?:check|clearance|disclosure|certificate)s?\b)?(?:\s+in the (?:UK|US|USA|EU|United Kingdom|United States)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Rest();
}
