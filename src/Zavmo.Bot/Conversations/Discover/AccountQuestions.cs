using Zavmo.Bot.Cards;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Opens main questions, shows them, and closes them.</summary>
public sealed class AccountQuestions(EstimatorOptions estimator)
{
    private static readonly string[] Ways = ["skip", "example", "why"];

    /// <summary>Opens the question whose answer would tell most, or the one to be answered anew; false when there is none.</summary>
    public bool Open(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if ((turn.State.Reopen ?? (turn.State.Again is [var first, ..] ? first : null)) is { } id)
        {
            var again = turn.Requirement(id);
            turn.State = turn.State with
            {
                Reopen = null,
                Again = [.. turn.State.Again.Where(left => left != id)],
                Account = new OpenAccount(id, again.RequiredLevel, DiscoverAsset.Rephrase(turn, again))
                {
                    Replaces = turn.Observations.Any(seen => seen.RequirementId == id && seen.Kind == ObservationKind.Account),
                    Challenged = turn.Turn.Learner.Challenges.ContainsKey(id),
                    ItemId = DiscoverItemIds.BehaviouralAgain(id),
                },
            };
            return true;
        }

        var next = Next(turn);
        if (next is null)
        {
            return false;
        }

        var requirement = turn.Requirement(next.RequirementId);
        turn.State = turn.State with
        {
            Account = new OpenAccount(requirement.Id, next.Level, DiscoverAsset.Question(turn, requirement, next.Level))
            {
                ItemId = DiscoverItemIds.Behavioural(requirement.Id, next.Level),
            },
        };
        return true;
    }

    /// <summary>The question whose answer would tell most, without opening it; null when there is none.</summary>
    public QuestionChoice? Next(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return NextQuestion.Choose(
            turn.Requirements,
            turn.Observations,
            History(turn),
            turn.Budget with { Accounts = turn.Budget.Accounts + turn.State.Extra - turn.State.Passed.Count },
            estimator,
            inOrder: turn.Adjustments.Predictable);
    }

    /// <summary>The knowledge item of a requirement whose answer would tell most; null when there is none.</summary>
    public KnowledgeChoice? NextItem(DiscoverTurn turn, IReadOnlyList<BankItem> items)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return NextKnowledge.Choose(turn.Requirements, turn.Observations, History(turn), items, turn.State.KnowledgeAsked, estimator);
    }

    private static QuestionHistory History(DiscoverTurn turn) => new()
    {
        Asked = turn.State.Asked,
        Skipped = turn.State.Passed,
        NotPartOfRole = [.. turn.Turn.Learner.NotPartOfRole.Keys],
    };

    /// <summary>Lets a requirement be asked about next, whether it was before or not; returns the step to go to.</summary>
    public static string Reopen(DiscoverTurn turn, string requirementId)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.State = turn.State with { Account = null, Reopen = requirementId, Asked = [.. turn.State.Asked.Where(id => id != requirementId)] };
        return StepNames.Accounts;
    }

    /// <summary>Asks the open question once more in other words; what was answered so far is set aside.</summary>
    public static void Rephrase(DiscoverTurn turn, Requirement requirement, int level)
    {
        Reword(turn, requirement, level);
        Show(turn, null);
    }

    /// <summary>The same, without showing it yet.</summary>
    public static void Reword(DiscoverTurn turn, Requirement requirement, int level)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var question = DiscoverAsset.Rephrase(turn, requirement);
        turn.State = turn.State with
        {
            Account = turn.State.Account! with { Question = question, Level = level, Rephrased = true, Parts = [], OpenProbe = null, ItemId = DiscoverItemIds.BehaviouralAgain(requirement.Id) },
        };
    }

    /// <summary>Shows the open question.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="lead">What is said before it in the same message, or null.</param>
    public static void Show(DiscoverTurn turn, string? lead)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var question = turn.State.Account!.Question;
        turn.Open(
            "question",
            nonce => new QuestionCardData
            {
                Progress = turn.Progress(turn.FirstCards + turn.Answered + 1),
                Text = lead is null ? question : lead + " " + question,
                Choices = [.. Ways.Select(way => new CardChoice(way, turn.Button(way)))],
                Step = StepNames.Accounts,
                Nonce = nonce,
            },
            CardJson.Default.QuestionCardData);
    }

    /// <summary>Ends the open question as asked; returns the step to go to.</summary>
    public static string Close(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var id = turn.State.Account!.RequirementId;
        return End(turn, turn.State with { Asked = [.. turn.State.Asked.Where(asked => asked != id), id], SkipsInARow = 0 });
    }

    /// <summary>Ends the open question as passed over; returns the step to go to.</summary>
    public static string Pass(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.State.Account!.KnowledgeItem is not null)
        {
            return Leave(turn);
        }

        return End(turn, turn.State with { Passed = [.. turn.State.Passed, turn.State.Account!.RequirementId], SkipsInARow = turn.State.SkipsInARow + 1 });
    }

    /// <summary>Ends an open knowledge item, which is no main question; returns the step to go to.</summary>
    public static string Leave(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.State = turn.State with { Account = null };
        return StepNames.Accounts;
    }

    private static string End(DiscoverTurn turn, DiscoverState state)
    {
        turn.State = state with { Previous = state.Account! with { Parts = [], ProbeTexts = [], OpenProbe = null }, Account = null };
        return StepNames.Accounts;
    }
}
