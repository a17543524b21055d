using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Reads an advert of questions and answers: each question heads what stands below it.</summary>
internal static partial class AdvertAnswers
{
    private const int FewestQuestions = 3;
    private const int MostWords = 14;

    /// <summary>What each question that is answered is about, by the number of its line; empty where there are fewer than three.</summary>
    public static Dictionary<int, AdvertPart> Of(IReadOnlyList<RoleLine> lines, AdvertHeadings headings)
    {
        var questions = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(at => lines[at] is { IsBullet: false, AfterBlank: true } line && line.Text[^1] == '?' && Words.Count(line.Text) <= MostWords && !lines[at + 1].AfterBlank).ToList();
        return questions.Count < FewestQuestions ? [] : questions.ToDictionary(at => lines[at].Number, at => PartOf(lines[at].Text, lines[at + 1].Text, headings));
    }

    // "Do I need a van? No." asks for none; of a question that nobody has listed a "yes" makes a demand.
    private static AdvertPart PartOf(string question, string answer, AdvertHeadings headings) =>
        No().IsMatch(answer) ? AdvertPart.NotAsked : headings.Of(question.TrimEnd('?')) ?? (Yes().IsMatch(answer) && Asking().IsMatch(question) ? AdvertPart.Requirements : AdvertPart.Unknown);

    [GeneratedRegex(@"^(?:no|not (?:at all|really|necessarily)|none|never|nope)\b(?!\s+(?:fewer|less|more)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex No();

    [GeneratedRegex(@"^(?:yes|yep|of course|every day|often|afraid so)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:do|will|should|must|is|are|can|have)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();
}
