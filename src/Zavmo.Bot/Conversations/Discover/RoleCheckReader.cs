using System.Text.Json;
using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Editing.Talk;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Reads what is pressed or typed at the check of an own role, by what was asked before it.</summary>
public static partial class RoleCheckReader
{
    /// <summary>What is asked for: one thing, or several changes in their order.</summary>
    public static IReadOnlyList<RoleTalk> Read(DiscoverTurn turn, DiscoverInput input, OwnRoleWork work, RoleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(profile);
        return input.Action is not null ? [Pressed(input.Text, work)]
            : Pressed(LabelOf(turn, input.Text), work) is { Kind: not RoleTalkKind.Unclear } same ? [same]
            : work is { Wants: OwnRoleWork.Split, Item: { } whole } && RoleTalkReader.Read(input.Text, profile.Requirements).Kind is RoleTalkKind.Unclear or RoleTalkKind.Show or RoleTalkKind.Add
                && RoleTalkReader.SplitInto(whole, input.Text, profile.Requirements) is { Count: > 0 } parts ? parts
            : work.Wants is null or OwnRoleWork.LeftOut && RoleTalkReader.ReadAll(input.Text, profile.Requirements, work.Item) is { Count: > 1 } several ? several
            : [Said(input.Text, work, profile)];
    }

    private static RoleTalk Pressed(string choice, OwnRoleWork work)
    {
        var (what, about) = choice.IndexOf(CheckCards.Joint, StringComparison.Ordinal) is > 0 and var at ? (choice[..at], choice[(at + 1)..]) : (choice, "");
        IReadOnlyList<string> item = work.Item is { } id ? [id] : [];
        return what switch
        {
            CheckCards.Confirm => new RoleTalk(RoleTalkKind.Confirm),
            CheckCards.Next => new RoleTalk(RoleTalkKind.Next),
            CheckCards.Previous => new RoleTalk(RoleTalkKind.Previous),
            CheckCards.List => new RoleTalk(RoleTalkKind.List),
            CheckCards.Add => new RoleTalk(RoleTalkKind.Add),
            CheckCards.LeftOut => new RoleTalk(RoleTalkKind.LeftOut),
            OwnRoleTaker.Cancel => new RoleTalk(RoleTalkKind.Cancel),
            CheckCards.Open when work is { Wants: OwnRoleWork.Merge, Item: { } first } => new RoleTalk(RoleTalkKind.Merge) { Ids = [first, about] },
            CheckCards.Open => new RoleTalk(RoleTalkKind.Show) { Ids = [about] },
            CheckCards.Level => new RoleTalk(RoleTalkKind.Level) { Ids = item, Level = int.TryParse(about, out var level) ? level : null },
            CheckCards.Held => new RoleTalk(RoleTalkKind.Held) { Ids = item },
            CheckCards.Ask => new RoleTalk(RoleTalkKind.Ask) { Ids = item },
            CheckCards.Rename => new RoleTalk(RoleTalkKind.Rename) { Ids = item },
            CheckCards.Merge => new RoleTalk(RoleTalkKind.Merge) { Ids = item },
            CheckCards.Remove => new RoleTalk(RoleTalkKind.Remove) { Ids = item },
            _ => RoleTalk.Unclear,
        };
    }

    private static RoleTalk Said(string text, OwnRoleWork work, RoleProfile profile)
    {
        IReadOnlyList<string> item = work.Item is { } id ? [id] : [];
        var talk = RoleTalkReader.Read(text, profile.Requirements, work.Item);
        switch (work.Wants)
        {
            // A question about the list is no name.
            case not null when talk.Kind is RoleTalkKind.LeftOut or RoleTalkKind.Why:
                return talk;

            // On the lines that were left out a number is that of a line.
            case OwnRoleWork.LeftOut when Line().Match(text) is { Success: true } line:
                return RoleTalkReader.Read("add line " + line.Groups["line"].Value, profile.Requirements);

            case not null and not OwnRoleWork.Leave when talk.Kind is RoleTalkKind.Cancel or RoleTalkKind.List:
                return new RoleTalk(RoleTalkKind.List);

            case OwnRoleWork.Leave when text.Trim() is "1" or "2":
                return new RoleTalk(text.Trim() is "1" ? RoleTalkKind.List : RoleTalkKind.Cancel);

            // "That's right" was to be the answer to the list: it is shown once more.
            case OwnRoleWork.Leave when talk.Kind == RoleTalkKind.Confirm:
                return new RoleTalk(RoleTalkKind.List);

            case OwnRoleWork.More:
                return talk.Kind == RoleTalkKind.Add && talk.Words.Length > 0 ? talk : new RoleTalk(RoleTalkKind.Add) { Words = text };

            case OwnRoleWork.Name:
                return talk.Kind == RoleTalkKind.Rename && talk.Words.Length > 0 ? talk : new RoleTalk(RoleTalkKind.Rename) { Ids = item, Words = text };

            case OwnRoleWork.Level when LevelIn(text) is { } level:
                return new RoleTalk(RoleTalkKind.Level) { Ids = item, Level = level };

            case OwnRoleWork.Held or OwnRoleWork.Remove when talk.Kind is RoleTalkKind.Show or RoleTalkKind.Unclear:
                return RoleTalkReader.Read("show " + text, profile.Requirements) with { Kind = work.Wants == OwnRoleWork.Held ? RoleTalkKind.Held : RoleTalkKind.Remove };

            case OwnRoleWork.Merge when talk.Kind is RoleTalkKind.Show or RoleTalkKind.Unclear:
                var other = RoleTalkReader.Read("show " + text, profile.Requirements);
                return other with { Kind = RoleTalkKind.Merge, Ids = [.. item, .. other.Ids] };

            default:
                return talk;
        }
    }

    private static int? LevelIn(string text) =>
        int.TryParse(text.Replace("level", "", StringComparison.OrdinalIgnoreCase).Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), out var level) ? level : null;

    // The words of a button do what the button does.
    private static string LabelOf(DiscoverTurn turn, string text) =>
        turn.State.Card?.Data is { } data && data.TryGetProperty("choices", out var choices)
            ? choices.Deserialize(CardJson.Default.IReadOnlyListCardChoice)!
                .FirstOrDefault(choice => choice.Label.Equals(text.Trim().TrimEnd('.').Replace('\u2019', '\''), StringComparison.OrdinalIgnoreCase))?.Id ?? ""
            : "";

    [GeneratedRegex(@"^(?:please )?(?:add |take )?(?:(?:the )?line |number |no\.? ?)?(?<line>\d{1,5}[a-z]?)(?: please)?[.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Line();
}
