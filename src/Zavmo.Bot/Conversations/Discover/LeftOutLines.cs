using System.Globalization;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Roles;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The lines of a job description that are not on the list: duties, which the plan refers to, and lines from which nothing was taken, with the reason. One can be added by its number.</summary>
public static class LeftOutLines
{
    /// <summary>How many are shown at once.</summary>
    public const int Page = 6;

    private const int LongestLine = 70;
    private const int Letters = 26;
    private const string Duty = "plan-duty";

    /// <summary>All of them, in the order of the document; what the learner has added is none any more.</summary>
    public static IReadOnlyList<LeftOutText> Of(RoleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (profile, lines) = (draft.Profile!, LinesOf(draft));
        return
        [
            .. profile.Responsibilities.Select(duty => new LeftOutText(duty.Lines.First, duty.Text, Duty))
                .Concat(profile.LeftOut.Select(line => new LeftOutText(line.Lines.First, line.Text, Kebab.Of(line.Reason.ToString()))))
                .Concat(profile.UnknownSections.SelectMany(section => Unknown(section, lines)))
                .GroupBy(text => text.Line).SelectMany(Lettered)
                .Where(text => !profile.Requirements.Any(item => item.Origin == RequirementOrigin.Learner && item.Lines.First == text.Line && item.Description == text.Text))
                .OrderBy(text => text.Line),
        ];
    }

    /// <summary>How many duties are among them.</summary>
    public static int Duties(IReadOnlyList<LeftOutText> lines) => lines.Count(line => line.Why == Duty);

    /// <summary>Shows them from one on; says so where there are none.</summary>
    public static void Show(DiscoverTurn turn, RoleDraft draft, int first)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var all = Of(draft);
        if (all.Count == 0)
        {
            turn.Say("role-left-none");
            return;
        }

        first = Math.Clamp(first, 0, (all.Count - 1) / Page * Page) / Page * Page;
        turn.State = turn.State with { OwnRole = turn.State.OwnRole! with { Wants = OwnRoleWork.LeftOut, First = first, Item = null } };
        var shown = all.Skip(first).Take(Page).Select(text => FormattableString.Invariant($"Line {text.Number}, {turn.Phrase("left-" + text.Why)}: \u201C{Cut(text.Text)}\u201D")).ToList();
        turn.Choose(StepNames.RoleCheck, turn.Phrase("role-left-out", new() { ["lines"] = shown, ["count"] = all.Count }),
        [
            new CardChoice(CheckCards.List, turn.Button("role-list")),
            .. first + Page < all.Count ? [new CardChoice(CheckCards.Next, turn.Button("role-next"))] : Array.Empty<CardChoice>(),
            .. first > 0 ? [new CardChoice(CheckCards.Previous, turn.Button("role-previous"))] : Array.Empty<CardChoice>(),
        ]);
    }

    /// <summary>A text with the number by which it is called.</summary>
    public static string Numbered(LeftOutText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"{text.Number}: \u201C{Cut(text.Text)}\u201D";
    }

    // A paragraph is one line of several sentences: each has a letter, which it keeps.
    private static IEnumerable<LeftOutText> Lettered(IEnumerable<LeftOutText> line) =>
        line.ToList() is { Count: > 1 and <= Letters } texts ? texts.Select((text, at) => text with { Part = (char)('a' + at) }) : line;

    private static IEnumerable<LeftOutText> Unknown(RoleSection section, string[] lines) => Enumerable
        .Range(section.Lines.First, section.Lines.Last - section.Lines.First + 1)
        .Select(number => (Number: number, Text: CheckCards.WithoutMarks(lines.ElementAtOrDefault(number - 1) ?? "")))
        .Where(line => line.Text.Any(char.IsLetter) && line.Text != section.Heading && (section.Text.Contains(line.Text, StringComparison.Ordinal) || line.Text.Contains(section.Text, StringComparison.Ordinal)))
        .Select(line => new LeftOutText(line.Number, line.Text, "unknown"));

    private static string Cut(string text) => text.Length <= LongestLine ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..LongestLine].TrimEnd()}\u2026");

    private static string[] LinesOf(RoleDraft draft) => draft.Document.Text().ReplaceLineEndings("\n").Split('\n');
}
