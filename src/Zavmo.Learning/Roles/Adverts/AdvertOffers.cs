using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Reads what an offer depends on: "every offer is subject to a credit check and two references" lists two things that are met or not.</summary>
internal sealed partial class AdvertOffers(AdvertTable table)
{
    private const int MostWords = 14;

    /// <summary>The checks and papers listed, each by its own words; empty where the sentence makes nothing depend on them.</summary>
    public IReadOnlyList<string> In(string text)
    {
        if (Lead().Match(text) is not { Success: true } lead)
        {
            return [];
        }

        var list = Occasion().Replace(Brackets().Replace(text[(lead.Index + lead.Length)..], " "), "");
        var items = Separator().Split(list).Select(item => Opening().Replace(item.Trim(' ', '.', '!', ':'), "")).Where(item => item.Length > 0).ToList();
        return items.Exists(IsProof) && items.TrueForAll(item => item.Split(' ').Length <= MostWords) ? [.. items.FindAll(IsProof).Select(Name)] : [];
    }

    private bool IsProof(string item) => table.Proofs.IsIn(item) || table.Checks.IsIn(item);

    private static string Name(string item) => AdvertName.OfPrerequisite(Spaces().Replace(item, " "));

    private const string Act = @"(?:undergo|undertake|complete|provide|produce|supply|pass|obtain|show|prove|have|submit to|give us|bring|clear|satisfy|hold)";

    [GeneratedRegex(@"\b(?:(?:is|are|be|made)\s+)?(?:subject to|conditional (?:on|upon)|dependent (?:on|upon)|depends? (?:on|upon)|rel(?:y|ies) on)\s+|\b(?:will\s+(?:also\s+)?be|are|is)\s+(?:required|asked|expected)\s+to\s+" + Act + @"\s+|\b(?:must|will need to|need to|will have to|have to)\s+(?:also\s+)?(?:undergo|undertake|complete|pass|obtain|clear)\s+|\bwe(?:['\u2019]ll| will)\s+(?:also\s+)?(?:ask (?:you )?for|need|carry out|require|take up|run)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:,\s*(?:and\s+)?|\s+and\s+(?:to\s+)?|\s+as well as\s+|;\s*(?:and\s+)?|\s+including\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:(?:" + Act + @"|carry out|ask (?:you )?for|take up|receipt of|satisfactory completion of|successful completion of)\s+)?(?:(?:an?|the|your|our)\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s+(?:if|before|when|once|prior to|at the|which|for this (?:post|role)|on (?:appointment|joining)|and (?:will|are|is|we)|unless)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"\s*\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
