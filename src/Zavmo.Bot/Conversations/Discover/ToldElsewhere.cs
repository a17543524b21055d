using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// An account that is told where something else was asked, such as ratings, a break or the map: it is credited where it belongs, and said so.
/// Where its words do not tell that, the learner is asked.
/// </summary>
public sealed class ToldElsewhere(AccountJudge judge, AccountTaker taker, DiscoverAsset asset, NearestRequirements nearest) : IDiscoverAside
{
    // Shorter, it is a slip or a wish, and no account of anything.
    private const int FewestWords = 12;
    private const int LeastLevel = 2;
    private const int MostChoices = 4;
    private const int MostWordsOfAName = 14;

    private readonly SelfRatingReader ratings = new(asset.Anchors);

    /// <summary>Takes the account, if it is one; the step to ask next, or null where it is asked what the account is about.</summary>
    public (bool Handled, string? Next) Take(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (!turn.Agreed || turn.ChosenRole is null || turn.Rated.Count == 0 || input is not { Action: null, Intent: LearnerIntent.None, Files.Count: 0 }
            || !AsksForSomethingElse(turn, stepName, input.Text)
            || input.Text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length < FewestWords)
        {
            return (false, null);
        }

        var of = TopicMatch.BestOf([input.Text], turn.Rated) ?? RequirementNames.NamedIn(input.Text, turn.Rated);
        if (of is null)
        {
            return (AskWhere(turn, stepName, input.Text), null);
        }

        if (Judge(turn, of, input.Text) is not { Kind: AccountKind.Account, Level: >= LeastLevel } judgement || !judgement.Shows(Signal.OwnAction))
        {
            return (false, null);
        }

        Credit(turn, of, input.Text, judgement);
        return (true, stepName);
    }

    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (turn.State.Told is not { } text)
        {
            return (false, null);
        }

        if (OpenOffer.Of(turn, OfferIds.Told) is not { } open)
        {
            // Another card stands there by now.
            turn.State = turn.State with { Told = null };
            return (false, null);
        }

        if ((input is { Action: null, Intent: LearnerIntent.DontKnow or LearnerIntent.ThatsAll or LearnerIntent.Skip or LearnerIntent.No } ? open[^1].Id : Named(turn, input) ?? OpenOffer.Chosen(open, input)) is not { } chosen)
        {
            return (false, null);
        }

        turn.State = turn.State with { Told = null };
        turn.NextNonce();
        if (chosen[OfferIds.Told.Length..] is var id && id == OfferIds.Carry)
        {
            turn.Say("told-left");
            return (true, stepName);
        }

        var of = turn.Requirement(id);
        if (Judge(turn, of, text) is { Kind: AccountKind.Account, Level: >= LeastLevel } judgement)
        {
            Credit(turn, of, text, judgement);
        }
        else
        {
            turn.Say("told-not-shown", AccountTaker.About(of), of.Id);
        }

        return (true, stepName);
    }

    private void Credit(DiscoverTurn turn, Requirement of, string text, AccountJudgement judgement)
    {
        if (!(LevelOf(turn, of) >= judgement.Level))
        {
            taker.Keep(turn, of, Account(of, text), judgement);
            if (!turn.State.Asked.Contains(of.Id) && !turn.State.Passed.Contains(of.Id))
            {
                turn.State = turn.State with { Asked = [.. turn.State.Asked, of.Id] };
            }
        }

        turn.Say("told-credited", new() { ["other"] = RequirementWords.InSentence(of) }, of.Id);
    }

    // "None of these, it shows communication": any of the role can be named.
    private static string? Named(DiscoverTurn turn, DiscoverInput input) =>
        input.Action is null && input.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAName && RequirementNames.NamedIn(input.Text, turn.Rated) is { } named
            ? OfferIds.Told + named.Id
            : null;

    /// <summary>Asks what a good account is an account of, where its words do not tell; false where it is none.</summary>
    public bool AskWhere(DiscoverTurn turn, string stepName, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(text);
        if (Judge(turn, null, text) is not { Kind: AccountKind.Account, Level: >= LeastLevel } told || !told.Shows(Signal.OwnAction) || !told.Shows(Signal.Situation))
        {
            return false;
        }

        var near = nearest.Of(turn.Rated.Where(other => other.Id != turn.State.Account?.RequirementId), text).Take(MostChoices).ToList();
        if (near.Count == 0)
        {
            return false;
        }

        turn.State = turn.State with { Told = text };
        turn.Choose(stepName, turn.Phrase("told-which"),
        [
            .. near.Select(requirement => new CardChoice(OfferIds.Told + requirement.Id, requirement.Name)),
            new CardChoice(OfferIds.Told + OfferIds.Carry, turn.Button("told-none")),
        ]);
        return true;
    }

    private AccountJudgement Judge(DiscoverTurn turn, Requirement? of, string text) => judge.Judge(
        of is null ? new AccountContext("", "", "") { FixedTexts = turn.FixedTexts, EarlierFingerprints = turn.Turn.EarlierFingerprints } : AccountTaker.Context(turn, of, Account(of, text)),
        [text]);

    private static OpenAccount Account(Requirement of, string text) => new(of.Id, of.RequiredLevel, "") { Parts = [text] };

    private bool AsksForSomethingElse(DiscoverTurn turn, string stepName, string text) => stepName switch
    {
        StepNames.Accounts => turn.State.Account is null,
        StepNames.Ratings => ratings.Read(text, 1).Given == 0,
        StepNames.Prerequisites => turn.State.ProofsToAsk.Count == 0 && PrerequisiteReader.Read(text, 1) is null,

        // What is said of oneself where adjustments are asked for is no evidence of anything.
        StepNames.Minutes or StepNames.HeatMap => true,
        _ => false,
    };

    private static double? LevelOf(DiscoverTurn turn, Requirement requirement) => turn.Observations
        .FirstOrDefault(seen => seen.RequirementId == requirement.Id && seen.Kind == ObservationKind.Account)?.Level;
}
