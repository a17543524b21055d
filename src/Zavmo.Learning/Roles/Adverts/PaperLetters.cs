using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>The letters by which a paper is known, however it is written: "registered general nurse (RGN)", "current NMC PIN", "NMC registration".</summary>
internal static partial class PaperLetters
{
    /// <summary>The letters; null where the words around them say more than that one has it.</summary>
    public static string? Of(string paper) =>
        Bracketed().Match(paper) is { Success: true } bracket && AreInitials(bracket.Groups["letters"].Value, paper[..bracket.Index]) ? bracket.Groups["letters"].Value
        : Alone().Match(paper) is { Success: true } alone ? alone.Groups["letters"].Value : null;

    // "Registered mental health nurse (RMN)", but not "driving licence (UK)"
    private static bool AreInitials(string letters, string words)
    {
        var at = 0;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            at += at < letters.Length && char.ToUpperInvariant(word[0]) == letters[at] ? 1 : 0;
        }

        return at == letters.Length;
    }

    [GeneratedRegex(@"\((?<letters>\p{Lu}{2,6})\)[\s.,;]*$")]
    private static partial Regex Bracketed();

    private const string Having = @"(?i:you|are|have|hold|must|be|an?|the|your|current|valid|active|live|up|to|date|in|of|with|full|registered|registration|pin|number|is|essential|required|desirable)";

    [GeneratedRegex(@"^(?:" + Having + @"\W+)*(?<letters>\p{Lu}{2,6})(?:\W+" + Having + @")*\W*$")]
    private static partial Regex Alone();
}
