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
        if (step != StepNames.RoleCheck || input.Action is not null)
        {
            return false;
        }

        var kind = RoleTalkReader.Read(input.Text, []).Kind;
        return input.Intent switch
        {
            LearnerIntent.None or LearnerIntent.ChangeAnswer or LearnerIntent.Back => true,
            LearnerIntent.Stop => kind == RoleTalkKind.Cancel,
            LearnerIntent.DeleteMyData => kind == RoleTalkKind.RemoveAll,
            LearnerIntent.Yes or LearnerIntent.No or LearnerIntent.Courtesy or LearnerIntent.ThatsAll or LearnerIntent.NotPartOfJob or LearnerIntent.NeverMind
                or LearnerIntent.AnsweredAlready or LearnerIntent.Greeting or LearnerIntent.WhatDoYouMean or LearnerIntent.WhyAsk or LearnerIntent.Example
                or LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.NeverHadChance => kind != RoleTalkKind.Unclear,
            _ => kind is RoleTalkKind.LeftOut or RoleTalkKind.Wrong,
        };
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
        var talks = RoleCheckReader.Read(turn, input, work, profile);
        if (talks.Count > 1)
        {
            return await ChangeAllAsync(turn, draft, talks);
        }

        var talk = talks[0];
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

            case RoleTalkKind.LeftOut:
                LeftOutLines.Show(turn, draft, 0);
                return null;

            case RoleTalkKind.Next or RoleTalkKind.Previous when work.Wants == OwnRoleWork.LeftOut:
                LeftOutLines.Show(turn, draft, work.First + (talk.Kind == RoleTalkKind.Next ? LeftOutLines.Page : -LeftOutLines.Page));
                return null;

            case RoleTalkKind.Next or RoleTalkKind.Previous:
                var page = CheckCards.PageOf(turn);
                turn.State = turn.State with { OwnRole = turn.State.OwnRole with { First = work.First + (talk.Kind == RoleTalkKind.Next ? page : -page) } };
                return Name;

            case RoleTalkKind.List:
                return Name;
        }

        if (talk.Kind == RoleTalkKind.Wrong || (talk is { Kind: RoleTalkKind.Held or RoleTalkKind.Remove, Ids.Count: 0, NotFound: null }))
        {
            turn.State = turn.State with { OwnRole = work with { Wants = talk.Kind switch { RoleTalkKind.Held => OwnRoleWork.Held, RoleTalkKind.Remove => OwnRoleWork.Remove, _ => null } } };
            turn.Say(talk.Kind switch { RoleTalkKind.Wrong => "role-what-wrong", RoleTalkKind.Held => "role-which-held", _ => "role-which-removed" });
            return null;
        }

        if (talk.NotFound is { } missing && (talk.Kind != RoleTalkKind.Why || input.Intent == LearnerIntent.None))
        {
            turn.State = turn.State with { OwnRole = work };
            turn.Say("role-not-found", new() { ["what"] = missing.Length <= 60 ? missing : missing[..60] + "...", ["count"] = profile.Requirements.Count });
            return null;
        }

        if (talk.Kind == RoleTalkKind.Why)
        {
            RoleReasons.Say(turn, draft, talk.Ids.Count == 0 ? null : profile.Requirements.First(item => item.Id == talk.Ids[0]));
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

        if (RoleChanges.Make(turn, draft, talk, library.Understand) is not { } changed)
        {
            turn.State = turn.State with { OwnRole = work };
            return null;
        }

        await taker.KeepChangedAsync(turn, changed);
        return Name;
    }

    // Several changes of one message are one to take back; where one cannot be made, which is said, those before it stand.
    private async Task<string?> ChangeAllAsync(DiscoverTurn turn, RoleDraft draft, IReadOnlyList<RoleTalk> talks)
    {
        turn.State = turn.State with { OwnRole = turn.State.OwnRole! with { Wants = null } };
        var now = draft;
        foreach (var talk in talks)
        {
            if (RoleChanges.Make(turn, now, talk, library.Understand) is not { } changed)
            {
                break;
            }

            now = changed;
        }

        if (!ReferenceEquals(now, draft))
        {
            await taker.KeepChangedAsync(turn, now);
        }

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
            RoleTalkKind.Add when talk.Line is null && NoName.Contains(talk.Words) => OwnRoleWork.More,
            RoleTalkKind.Rename when talk.Words.Length == 0 => OwnRoleWork.Name,
            RoleTalkKind.Level when talk.Level is null => OwnRoleWork.Level,
            RoleTalkKind.Merge when talk.Ids.Count < 2 => OwnRoleWork.Merge,
            RoleTalkKind.Split => OwnRoleWork.Split,
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

            case OwnRoleWork.Split:
                turn.Say("role-which-parts", new() { ["name"] = name });
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

        turn.Say("own-role-kept", new() { ["role"] = role.Profile.Title, ["count"] = role.Profile.ToAssess.Count(), ["held"] = role.Profile.Requirements.Count(item => item.SaidHeld) });
        return StepNames.Minutes;
    }
}
