using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Editing.Talk;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>What was understood of the learner's job description: changed by button or in words, and confirmed before anything is asked.</summary>
public sealed class RoleCheckStep(OwnRoleTaker taker, RoleLibrary library) : IDiscoverStep
{
    private static readonly HashSet<string> NoName = new(StringComparer.OrdinalIgnoreCase) { "something", "one", "another", "another one", "a requirement", "more", "" };

    /// <inheritdoc />
    public string Name => StepNames.RoleCheck;

    /// <summary>Whether words are about the requirements, although they could be small talk or a wish to go back elsewhere.</summary>
    public static bool IsTalk(string step, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (step == StepNames.RoleCheck && input.Action is null && input.Intent == LearnerIntent.Stop)
        {
            return RoleTalkReader.Read(input.Text, []).Kind == RoleTalkKind.Cancel;
        }

        if (step == StepNames.RoleCheck && input.Action is null && input.Intent is LearnerIntent.Back or LearnerIntent.DeleteMyData)
        {
            return input.Intent == LearnerIntent.Back || RoleTalkReader.Read(input.Text, []).Kind == RoleTalkKind.RemoveAll;
        }

        return step == StepNames.RoleCheck && input.Action is null
            && input.Intent is LearnerIntent.None or LearnerIntent.Yes or LearnerIntent.Courtesy or LearnerIntent.ThatsAll or LearnerIntent.ChangeAnswer
                or LearnerIntent.NotPartOfJob or LearnerIntent.NeverMind or LearnerIntent.AnsweredAlready or LearnerIntent.Greeting
            && (input.Intent is LearnerIntent.None or LearnerIntent.ChangeAnswer || RoleTalkReader.Read(input.Text, []).Kind != RoleTalkKind.Unclear);
    }

    /// <inheritdoc />
    public async Task<string?> AskAsync(DiscoverTurn turn)
    {
        if (await taker.FindAsync(turn) is not { Profile: not null } draft)
        {
            turn.Say("own-role-gone");
            turn.State = turn.State with { OwnRole = null };
            return StepNames.OwnRole;
        }

        turn.State = turn.State with { OwnRole = turn.State.OwnRole! with { Wants = null } };
        CheckCards.ShowList(turn, draft);
        return null;
    }

    /// <inheritdoc />
    public async Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (input.Files.Count > 0)
        {
            return await taker.TakeAsync(turn, input.Files);
        }

        if (await taker.FindAsync(turn) is not { Profile: { } profile } draft)
        {
            return Name;
        }

        var work = turn.State.OwnRole!;
        var talk = input.Action is not null ? Pressed(input.Text, work) : Pressed(LabelOf(turn, input.Text), work) is { Kind: not RoleTalkKind.Unclear } same ? same : Said(input.Text, work, profile);
        if (input.Intent == LearnerIntent.Back && talk.Kind != RoleTalkKind.Undo)
        {
            return work is { Item: null, Wants: null } ? Leave(turn, "role-leave") : Name;
        }

        turn.State = turn.State with { OwnRole = work with { Wants = null } };
        switch (talk.Kind)
        {
            case RoleTalkKind.Undo:
                OwnRoleTaker.TakeBack(turn);
                return Name;

            case RoleTalkKind.RemoveAll:
                return Leave(turn, "role-remove-all");

            case RoleTalkKind.Confirm:
                return await ConfirmAsync(turn, draft);

            case RoleTalkKind.Cancel:
                return StepNames.Role;

            case RoleTalkKind.Next or RoleTalkKind.Previous:
                var page = CheckCards.PageOf(turn);
                turn.State = turn.State with { OwnRole = turn.State.OwnRole with { First = work.First + (talk.Kind == RoleTalkKind.Next ? page : -page) } };
                return Name;

            case RoleTalkKind.List:
                return Name;
        }

        if (talk.NotFound is { } missing)
        {
            turn.State = turn.State with { OwnRole = work };
            turn.Say("role-not-found", new() { ["what"] = missing.Length <= 60 ? missing : missing[..60] + "...", ["count"] = profile.Requirements.Count });
            return null;
        }

        if (talk.Kind == RoleTalkKind.Unclear || (talk.Kind != RoleTalkKind.Add && talk.Ids.Count == 0))
        {
            turn.State = turn.State with { OwnRole = work };
            turn.Say("role-unclear");
            return null;
        }

        if (talk.Kind == RoleTalkKind.Show)
        {
            CheckCards.ShowItem(turn, draft, profile.Requirements.First(item => item.Id == talk.Ids[0]));
            return null;
        }

        if (Wanted(turn, talk, profile))
        {
            return null;
        }

        if (RoleChanges.Make(turn, draft, talk) is not { } changed)
        {
            turn.State = turn.State with { OwnRole = work };
            return null;
        }

        await taker.KeepChangedAsync(turn, changed);
        return Name;
    }

    // Nothing is put away on a word that may have meant something else.
    private string? Leave(DiscoverTurn turn, string phrase)
    {
        turn.State = turn.State with { OwnRole = turn.State.OwnRole! with { Wants = OwnRoleWork.Leave, Item = null } };
        turn.Choose(Name, turn.Phrase(phrase), [new CardChoice(CheckCards.List, turn.Button("role-list")), new CardChoice(OwnRoleTaker.Cancel, turn.Button("own-role-cancel"))]);
        return null;
    }

    // What is said without its name, level or partner is asked for.
    private bool Wanted(DiscoverTurn turn, RoleTalk talk, RoleProfile profile)
    {
        var name = talk.Ids.Count == 0 ? "" : profile.Requirements.First(item => item.Id == talk.Ids[0]).Name;
        var wants = talk.Kind switch
        {
            RoleTalkKind.Add when NoName.Contains(talk.Words) => OwnRoleWork.More,
            RoleTalkKind.Rename when talk.Words.Length == 0 => OwnRoleWork.Name,
            RoleTalkKind.Level when talk.Level is null => OwnRoleWork.Level,
            RoleTalkKind.Merge when talk.Ids.Count < 2 => OwnRoleWork.Merge,
            _ => null,
        };
        if (wants is null)
        {
            return false;
        }

        turn.State = turn.State with { OwnRole = turn.State.OwnRole! with { Wants = wants, Item = talk.Ids.Count == 0 ? null : talk.Ids[0] } };
        switch (wants)
        {
            case OwnRoleWork.More:
                turn.Say("role-which-new");
                break;

            case OwnRoleWork.Name:
                turn.Say("role-which-name", new() { ["name"] = name });
                break;

            case OwnRoleWork.Merge:
                turn.Say("role-which-other", new() { ["name"] = name });
                break;

            default:
                turn.Choose(
                    Name,
                    turn.Phrase("role-which-level", new() { ["name"] = name }),
                    [.. Enumerable.Range(1, 5).Select(level => new CardChoice(FormattableString.Invariant($"{CheckCards.Level}{CheckCards.Joint}{level}"), HeatMapText.Required(level)))]);
                break;
        }

        return true;
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

    private async Task<string?> ConfirmAsync(DiscoverTurn turn, RoleDraft draft)
    {
        var role = await library.KeepOwnAsync(turn.Turn.Key, draft.Profile!, draft.Document.Text(), turn.Cancellation);
        OwnRoleTaker.End(turn);
        RoleStep.Take(turn, role);
        foreach (var held in role.Profile.Requirements.Where(item => item.SaidHeld))
        {
            turn.Turn.Change(new Observed(held.Category == RequirementCategory.Prerequisite
                ? new Observation(held.Id, ObservationKind.Prerequisite, (int)PrerequisiteAnswer.Yes) { ItemId = DiscoverItemIds.Prerequisite(held.Id) }
                : new Observation(held.Id, ObservationKind.SelfRating, held.RequiredLevel)));
        }

        turn.Say("own-role-kept", new() { ["role"] = role.Profile.Title, ["count"] = role.Profile.ToAssess.Count() });
        return StepNames.Minutes;
    }
}
