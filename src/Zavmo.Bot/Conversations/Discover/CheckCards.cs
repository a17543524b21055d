using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.RoleChecks;
using Zavmo.Bot.Roles;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The cards that show what was understood of a job description: the list, and one requirement of it.</summary>
public static class CheckCards
{
    internal const char Joint = '|';
    internal const string Confirm = "ok";
    internal const string Add = "add";
    internal const string Next = "next";
    internal const string Previous = "previous";
    internal const string List = "list";
    internal const string Open = "open";
    internal const string Held = "held";
    internal const string Ask = "ask";
    internal const string Level = "level";
    internal const string Rename = "rename";
    internal const string Merge = "merge";
    internal const string Remove = "remove";
    internal const string LeftOut = "left-out";

    private const string ListName = "role-check";
    private const string ItemName = "role-requirement";
    private const int Shown = 12;
    private const int ShownOfFew = 5;
    private const int LongestLine = 90;
    private const int NearBeginning = 3;
    private const int MostLines = 4;

    /// <summary>How many requirements are shown at once.</summary>
    public static int PageOf(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Adjustments.OneAtATime ? ShownOfFew : Shown;
    }

    /// <summary>Shows the requirements from the one where the learner is.</summary>
    public static void ShowList(DiscoverTurn turn, RoleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(draft);
        var profile = draft.Profile!;
        var count = profile.Requirements.Count;
        var page = PageOf(turn);
        var first = Math.Clamp(turn.State.OwnRole!.First, 0, (count - 1) / page * page) / page * page;
        turn.State = turn.State with { OwnRole = turn.State.OwnRole with { First = first, Item = null } };
        var lines = LinesOf(draft);
        var notListed = LeftOutLines.Of(draft);
        var (left, duties) = (notListed.Count, LeftOutLines.Duties(notListed));
        var shown = profile.Requirements.Index().Skip(first).Take(page).ToList();
        turn.Open(
            ListName,
            nonce => new RoleCheckCardData
            {
                RoleTitle = profile.Level is { Length: > 0 } level && !profile.Title.Contains(level, StringComparison.OrdinalIgnoreCase) ? $"{profile.Title}, {level}" : profile.Title,
                Summary = RoleCheckText.Count(count, first + 1, first + shown.Count) + RoleCheckText.Duties(duties) + RoleCheckText.LeftOut(left - duties),
                Sections =
                [
                    .. shown.GroupBy(each => each.Item.Category).Select(group => new RoleCheckSection(
                        HeatMapText.Category(group.Key), [.. group.Select(each => Row(each.Item, each.Index + 1, lines))])),
                ],
                Choices = Choices(turn, first, count, page, left),
                Step = StepNames.RoleCheck,
                Nonce = nonce,
            },
            CardJson.Default.RoleCheckCardData);
    }

    /// <summary>Shows one requirement with what can be changed of it.</summary>
    public static void ShowItem(DiscoverTurn turn, RoleDraft draft, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(requirement);
        turn.State = turn.State with { OwnRole = turn.State.OwnRole! with { Item = requirement.Id } };
        var lines = LinesOf(draft);
        turn.Open(
            ItemName,
            nonce => new RoleRequirementCardData
            {
                Name = requirement.Name,
                Kind = HeatMapText.Category(requirement.Category),
                Details = requirement.SaidHeld ? [RoleCheckText.Level(requirement), RoleCheckText.Held] : [RoleCheckText.Level(requirement)],
                Lines = requirement.Lines.First == 0
                    ? [RoleCheckText.Yours]
                    : [.. requirement.OtherLines.Prepend(requirement.Lines).Take(MostLines).Select(range => LineAt(requirement, range, lines))],
                Choices = Choices(turn, requirement),
                Step = StepNames.RoleCheck,
                Nonce = nonce,
            },
            CardJson.Default.RoleRequirementCardData);
    }

    /// <summary>Such a card once something else is open: its name in a line, since the list stands further down as it is now. Others stay as they are.</summary>
    public static OpenCard Folded(OpenCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        if (card is not { Name: ListName or ItemName, Data: { } data })
        {
            return card;
        }

        var list = card.Name == ListName;
        var small = new QuestionCardData
        {
            Text = data.GetProperty(list ? "roleTitle" : "name").GetString()!,
            Choices = data.TryGetProperty("choices", out var choices) ? choices.Deserialize(CardJson.Default.IReadOnlyListCardChoice)! : [],
            Step = StepNames.RoleCheck,
            Nonce = card.Nonce,
        };
        return card with { Name = "question", Data = JsonSerializer.SerializeToElement(small, CardJson.Default.QuestionCardData) };
    }

    private static RoleCheckRow Row(Requirement requirement, int number, IReadOnlyList<string> lines) => new(
        Open + Joint + requirement.Id,
        number,
        requirement.Name,
        requirement.SaidHeld ? $"{RoleCheckText.Level(requirement)}. {RoleCheckText.Held}" : RoleCheckText.Level(requirement),
        requirement.Lines.First == 0 ? RoleCheckText.Yours : LineAt(requirement, requirement.Lines, lines));

    /// <summary>A line of a document without its bullet.</summary>
    internal static string WithoutMarks(string line) => line.Trim().TrimStart('-', '*', '\u2022', '#', ' ', '|').TrimEnd('|', ' ');

    private static string LineAt(Requirement requirement, LineRange range, IReadOnlyList<string> lines)
    {
        var text = string.Join(' ', lines.Skip(range.First - 1).Take(range.Last - range.First + 1).Select(WithoutMarks));
        return $"Line {range}: “{(text.Length <= LongestLine ? text : Naming(requirement, text))}”";
    }

    // Of a paragraph what names the requirement: its own sentence, else the one in which its name stands.
    private static string Naming(Requirement requirement, string text)
    {
        var sentence = requirement.Description.Trim();
        var at = sentence.Length > 0 ? text.IndexOf(sentence, StringComparison.OrdinalIgnoreCase) : -1;
        if (at < 0)
        {
            var name = text.IndexOf(requirement.Name, StringComparison.OrdinalIgnoreCase);
            var before = name < 0 ? -1 : text.LastIndexOf(". ", name, StringComparison.Ordinal);
            at = before < 0 ? 0 : before + 2;
            sentence = text[at..];
        }

        // What begins near the line's beginning is shown from there; in a long sentence the name may stand far behind.
        (at, sentence) = at < LongestLine / NearBeginning ? (0, text) : (at, sentence);
        var inside = sentence.IndexOf(requirement.Name, StringComparison.OrdinalIgnoreCase);
        var skip = inside < 0 || inside + requirement.Name.Length <= LongestLine ? 0 : sentence.LastIndexOf(' ', inside) + 1;
        var shown = sentence[skip..];
        return (at + skip > 0 ? "…" : "") + (shown.Length <= LongestLine ? shown : shown[..LongestLine].TrimEnd() + "…");
    }

    private static string[] LinesOf(RoleDraft draft) => draft.Document.Text().ReplaceLineEndings("\n").Split('\n');

    private static CardChoice[] Choices(DiscoverTurn turn, int first, int count, int page, int left) =>
    [
        new CardChoice(Confirm, turn.Button("role-ok")),
        .. first + page < count ? [new CardChoice(Next, turn.Button("role-next"))] : Array.Empty<CardChoice>(),
        .. first > 0 ? [new CardChoice(Previous, turn.Button("role-previous"))] : Array.Empty<CardChoice>(),
        new CardChoice(Add, turn.Button("role-add")),
        .. left > 0 ? [new CardChoice(LeftOut, turn.Button("role-left-out"))] : Array.Empty<CardChoice>(),
        new CardChoice(OwnRoleTaker.Cancel, turn.Button("own-role-cancel")),
    ];

    // With few choices the rarer ones are said in words.
    private static CardChoice[] Choices(DiscoverTurn turn, Requirement requirement) =>
    [
        requirement.SaidHeld ? new CardChoice(Ask, turn.Button("role-ask")) : new CardChoice(Held, turn.Button("role-held")),
        .. requirement.Category == RequirementCategory.Prerequisite ? Array.Empty<CardChoice>() : [new CardChoice(Level, turn.Button("role-level"))],
        new CardChoice(Rename, turn.Button("role-rename")),
        .. turn.Adjustments.OneAtATime ? Array.Empty<CardChoice>() : [new CardChoice(Merge, turn.Button("role-merge"))],
        new CardChoice(Remove, turn.Button("role-remove")),
        new CardChoice(List, turn.Button("role-list")),
    ];
}
