using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// Choices that lie over the open question: the menu, which answer to change, a break, whether to delete everything. They are
/// pressed or typed; what fits none of them is an answer to the question below, and nothing is deleted by it.
/// </summary>
public static class Offers
{
    private const string Menu = "menu:";
    private const string Change = "change:";
    private const string Break = "break:";
    private const string Delete = "delete:";
    private const string Yes = "yes";
    private const string No = "no";
    private const string Carry = "continue";
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
            .. turn.State.Asked.Reverse().Take(MostAnswers)
                .Select(id => new CardChoice(Change + id, RequirementWords.InSentence(turn.Requirement(id)) is var name ? char.ToUpperInvariant(name[0]) + name[1..] : "")),
            new CardChoice(Change + Carry, turn.Button("change-none")),
        ]);
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

    /// <summary>
    /// Takes what was chosen: whether it was one of these choices, and the step to ask next, or null when it is said what comes next.
    /// </summary>
    public static (bool Handled, string? Next) Answer(DiscoverTurn turn, string step, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (turn.State.Card is not { Name: "choice" } card
            || card.Data.Deserialize(CardJson.Default.ChoiceCardData) is not { } open
            || !open.Choices[0].Id.Contains(':', StringComparison.Ordinal)
            || turn.Turn.Learner.Consent is not { Given: true })
        {
            return (false, null);
        }

        var chosen = Chosen(open.Choices, input);
        if (chosen is null)
        {
            return open.Choices[0].Id.StartsWith(Delete, StringComparison.Ordinal) ? Kept(turn, step) : (false, null);
        }

        var (kind, what) = (chosen[..(chosen.IndexOf(':', StringComparison.Ordinal) + 1)], chosen[(chosen.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        switch (kind)
        {
            case Delete when what == Yes:
                turn.Turn.Change(new DataDeleted());
                turn.Turn.Accounts.Clear();
                turn.Forget();
                turn.Say("deleted");
                return (true, StepNames.Consent);

            case Delete:
                return Kept(turn, step);

            case Break when what == Yes:
                turn.State = turn.State with { Paused = true };
                turn.Say("stop");
                return (true, null);

            case Menu when what == Change:
                ShowAnswers(turn, step);
                return (true, null);

            case Change when what != Carry:
                return (true, Reopen(turn, what));

            default:
                return (true, what is Carry or No ? step : what);
        }
    }

    private static string? Chosen(IReadOnlyList<CardChoice> choices, DiscoverInput input)
    {
        if (input.Action is not null)
        {
            return choices.FirstOrDefault(choice => choice.Id == input.Text)?.Id;
        }

        var isYesOrNo = choices[0].Id.StartsWith(Delete, StringComparison.Ordinal) || choices[0].Id.StartsWith(Break, StringComparison.Ordinal);
        return (choices[0].Id, input.Intent) switch
        {
            (Delete + Yes, LearnerIntent.Yes or LearnerIntent.DeleteMyData) => Delete + Yes,
            (Delete + Yes, LearnerIntent.No) => Delete + No,
            (Break + No, LearnerIntent.Yes or LearnerIntent.Greeting) => Break + No,
            (Break + No, LearnerIntent.No or LearnerIntent.Stop) => Break + Yes,
            _ when isYesOrNo || input.Intent == LearnerIntent.None =>
                ChoiceReader.Read(input.Text, [.. choices.Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[]))]),
            _ => null,
        };
    }

    private static (bool Handled, string? Next) Kept(DiscoverTurn turn, string step)
    {
        turn.Say("delete-kept");
        return (true, step);
    }

    private static string Reopen(DiscoverTurn turn, string what)
    {
        if (what == StepNames.Ratings)
        {
            turn.State = turn.State with { RatingCard = 0 };
            return StepNames.Ratings;
        }

        turn.State = turn.State with { Account = null, Reopen = what, Asked = [.. turn.State.Asked.Where(id => id != what)] };
        return StepNames.Accounts;
    }
}
