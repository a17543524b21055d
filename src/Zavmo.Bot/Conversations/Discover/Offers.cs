using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Roles;
using static Zavmo.Bot.Conversations.Discover.OfferIds;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// Choices that lie over the open question: the menu, which answer to change, a break, whether to delete everything. What was chosen is
/// taken by <see cref="OfferAnswers"/>.
/// </summary>
public static class Offers
{
    private const int MostAnswers = 6;

    /// <summary>Shows the menu.</summary>
    public static void ShowMenu(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Choose(step, turn.Phrase("menu"),
        [
            new CardChoice(Menu + Carry, turn.Button("carry-on")),
            .. turn.ChosenRole is null
                ? Array.Empty<CardChoice>()
                :
                [
                    new CardChoice(Menu + StepNames.HeatMap, turn.Button("heat-map")),
                    new CardChoice(Menu + Change, turn.Button("change-answer")),
                    new CardChoice(Menu + StepNames.Adjustments, turn.Button("adjustments-show")),
                    .. turn.NextStepName == StepNames.Accounts && JobMoments.OfNextLevel(turn.ChosenRole.Profile).Count > 0
                        ? [new CardChoice(Menu + StepNames.NextStep, turn.Button("next-step"))]
                        : Array.Empty<CardChoice>(),
                    new CardChoice(Menu + StepNames.Role, turn.Button("choose-role")),
                ],
        ]);
    }

    /// <summary>Asks which answer is to be changed: the ratings, or one of the latest accounts.</summary>
    public static void ShowAnswers(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Choose(step, turn.Phrase("change-answer"),
        [
            new CardChoice(Change + StepNames.Ratings, turn.Button("my-ratings")),
            .. turn.State.Asked.Reverse().Take(MostAnswers).Select(id => new CardChoice(Change + id, Name(turn.Requirement(id)))),
            .. turn.PrerequisiteCards.Count > 0 ? [new CardChoice(Change + StepNames.Prerequisites, turn.Button("my-prerequisites"))] : Array.Empty<CardChoice>(),
            new CardChoice(Change + Carry, turn.Button("change-none")),
        ]);
    }

    /// <summary>Asks which of the ratings is to be changed.</summary>
    public static void ShowRatings(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var rated = turn.Observations.Where(seen => seen.Kind == ObservationKind.SelfRating).Select(seen => seen.RequirementId).ToHashSet();
        turn.Choose(step, turn.Phrase("change-rating"),
        [
            .. turn.Requirements.Where(requirement => rated.Contains(requirement.Id)).Select(requirement => new CardChoice(Rating + requirement.Id, Name(requirement))),
            new CardChoice(Rating + Carry, turn.Button("change-none")),
        ]);
    }

    /// <summary>Asks whether an unanswered question is left out, or the assessment ends with the map.</summary>
    public static void ShowEnd(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Choose(step, turn.Phrase("end-offer"),
            [new CardChoice(End + StepNames.HeatMap, turn.Button("heat-map")), new CardChoice(End + No, turn.Button("skip"))]);
    }

    /// <summary>Offers the map after some questions in a row were skipped.</summary>
    public static void ShowAfterSkips(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.State = turn.State with { SkipsInARow = 0 };
        turn.Choose(step, turn.Phrase("skips-offer"),
            [new CardChoice(Menu + StepNames.HeatMap, turn.Button("heat-map")), new CardChoice(Menu + Carry, turn.Button("carry-on"))]);
    }

    /// <summary>Offers a break where a good part of a long assessment is behind the learner; true when it was offered.</summary>
    public static bool ShowBreak(DiscoverTurn turn, string step, DiscoverAsset asset)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(asset);
        var every = turn.Budget.Kind switch
        {
            BudgetKind.Standard => asset.BreakEvery.Standard,
            BudgetKind.Full => asset.BreakEvery.Full,
            _ => int.MaxValue,
        };
        var asked = turn.State.Asked.Count;
        if (asked == 0 || asked % every != 0 || turn.State.BreakOfferedAt == asked || turn.State.Reopen is not null || turn.QuestionsLeft < 2)
        {
            return false;
        }

        turn.State = turn.State with { BreakOfferedAt = asked };
        turn.Choose(
            step,
            turn.Phrase(turn.QuestionsLeft is null ? "break-offer-full" : "break-offer", new() { ["remaining"] = turn.QuestionsLeft, ["accounts"] = asked }),
            [new CardChoice(Break + No, turn.Button("carry-on")), new CardChoice(Break + Yes, turn.Button("break"))]);
        return true;
    }

    /// <summary>Says what deleting takes away, and asks.</summary>
    public static void ShowDelete(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Choose(
            step,
            turn.Phrase("delete-confirm"),
            [new CardChoice(Delete + Yes, turn.Button("delete-yes")), new CardChoice(Delete + No, turn.Button("delete-no"))]);
    }

    /// <summary>Says what taking back the agreement means, and asks.</summary>
    public static void ShowWithdraw(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Choose(
            step,
            turn.Phrase("withdraw-confirm"),
            [new CardChoice(Withdraw + Yes, turn.Button("withdraw-yes")), new CardChoice(Withdraw + No, turn.Button("withdraw-no"))]);
    }

    private static string Name(Requirement requirement) =>
        RequirementWords.InSentence(requirement) is var name ? char.ToUpperInvariant(name[0]) + name[1..] : "";
}
