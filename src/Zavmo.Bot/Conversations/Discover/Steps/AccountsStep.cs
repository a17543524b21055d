using Zavmo.Learning.Discover.Questions;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Asks for what was done, where an answer would tell most, and now and then for what is known about it.</summary>
public sealed class AccountsStep(
    AccountQuestions questions, AccountAnswers answers, AccountTaker taker, SituationalTaker moments, KnowledgeTaker knowledge, DiscoverAsset asset) : IDiscoverStep
{
    private const int SkipsToOffer = 3;

    /// <inheritdoc />
    public string Name => StepNames.Accounts;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        string? lead = null;
        if (turn.State.Account is null)
        {
            if (knowledge.Open(turn))
            {
                return Task.FromResult<string?>(null);
            }

            if (turn.State.SkipsInARow >= SkipsToOffer && turn.QuestionsLeft is null)
            {
                Offers.ShowAfterSkips(turn, Name);
                return Task.FromResult<string?>(null);
            }

            if (Offers.ShowBreak(turn, Name, asset))
            {
                return Task.FromResult<string?>(null);
            }

            var (before, isAgain) = (turn.State.Reopen, turn.State is { Reopen: null, Again.Count: > 0 });
            if (!questions.Open(turn))
            {
                return Task.FromResult<string?>(turn.Budget.Kind == BudgetKind.Full && turn.State.NextStepAsked.Count == 0 ? StepNames.NextStep : StepNames.HeatMap);
            }

            var opened = turn.State.Account!;
            lead = isAgain ? turn.Phrase("again-lead", AccountTaker.About(turn.Requirement(opened.RequirementId)), opened.RequirementId)
                : before is null ? QuestionLead.Before(turn, turn.Requirement(opened.RequirementId), opened.Level) : null;
        }

        turn.State = turn.State with { WantsMore = false };
        if (turn.State.Account!.OpenProbe is { } probe)
        {
            turn.Ask(probe, null);
            return Task.FromResult<string?>(null);
        }

        if (turn.State.Account!.KnowledgeItem is not null)
        {
            knowledge.Show(turn);
            return Task.FromResult<string?>(null);
        }

        if (!turn.State.Introduced)
        {
            Introduce(turn);
        }

        AccountQuestions.Show(turn, lead);
        taker.Prepare();
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (turn.State.Account is not { } account)
        {
            return Task.FromResult<string?>(Name);
        }

        var requirement = turn.Requirement(account.RequirementId);
        if (account.KnowledgeItem is not null)
        {
            return Task.FromResult(knowledge.Take(turn, requirement, account, input));
        }

        if (account.Situational)
        {
            return Task.FromResult(moments.Take(turn, requirement, account, input) switch
            {
                MomentOutcome.Answered => AccountQuestions.Close(turn),
                MomentOutcome.Left => AccountQuestions.Pass(turn),
                _ => null,
            });
        }

        return Task.FromResult(answers.Take(turn, requirement, account, input));
    }

    private static void Introduce(DiscoverTurn turn)
    {
        var count = turn.Questions;
        if (turn.Adjustments.EffortUpFront)
        {
            turn.Say("effort-accounts", new() { ["count"] = count, ["minutes"] = count * DiscoverTurn.MinutesAQuestion });
        }

        turn.Say("accounts-intro", new() { ["count"] = count });
        turn.State = turn.State with { Introduced = true };
    }
}
