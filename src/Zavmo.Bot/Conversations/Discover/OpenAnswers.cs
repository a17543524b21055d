using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What was told so far is not lost where the conversation leaves its question in the middle: it is judged as it stands.</summary>
public sealed class OpenAnswers(AccountTaker accounts, SituationalTaker moments)
{
    /// <summary>Judges the answer that was open at the beginning of the turn, where its question is being left.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="before">The question that was open, or null.</param>
    /// <param name="next">The step that comes next, or null where the conversation stays.</param>
    public void Settle(DiscoverTurn turn, OpenAccount? before, string? next)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (before is not { Parts.Count: > 0, KnowledgeItem: null } || !turn.Agreed || turn.ChosenRole?.Profile.Requirements.FirstOrDefault(item => item.Id == before.RequirementId) is not { } requirement)
        {
            return;
        }

        var isOpen = turn.State.Account?.RequirementId == before.RequirementId;
        var wasClosed = turn.State.Asked.Contains(before.RequirementId) || turn.State.Passed.Contains(before.RequirementId) || turn.State.Reopen == before.RequirementId;
        if (isOpen ? next != StepNames.HeatMap : wasClosed)
        {
            return;
        }

        turn.State = turn.State with { Account = turn.State.Account ?? before };
        if (before.Situational)
        {
            Close(turn, isOpen, moments.End(turn, requirement, before) == MomentOutcome.Answered);
            return;
        }

        var judgement = accounts.Judge(turn, requirement, before);
        if (judgement.Kind == AccountKind.Account && isOpen)
        {
            accounts.Record(turn, requirement, before, judgement);
        }
        else if (judgement.Kind == AccountKind.Account)
        {
            accounts.Keep(turn, requirement, before, judgement);
        }

        Close(turn, isOpen, judgement.Kind == AccountKind.Account);
    }

    // An answer that is gone back from leaves nothing open; what is to be answered again stays as it was asked for.
    private static void Close(DiscoverTurn turn, bool isOpen, bool isAnswered)
    {
        _ = isAnswered ? AccountQuestions.Close(turn) : isOpen ? AccountQuestions.Pass(turn) : AccountQuestions.Leave(turn);
    }
}
