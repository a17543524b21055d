using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>
/// Wishes about adjustments in the assessment, heard before its steps read an answer: alone, and beside an answer, where both are done.
/// </summary>
public sealed class WishTaker(DiscoverAsset asset, AdjustmentTalk adjusting, BesideAnswers beside)
{
    // At these steps documents are given, names are named and lists are picked from.
    private static readonly string[] Whole = [StepNames.Role, StepNames.OwnRole, StepNames.RoleCheck, StepNames.Adjustments];

    // What is heard whole, whatever stands beside it.
    private static readonly LearnerIntent[] Grave = [LearnerIntent.Distress, LearnerIntent.NeedPerson, LearnerIntent.DeleteMyData, LearnerIntent.WithdrawConsent];

    /// <summary>Takes a message that is about adjustments and no more; null where it is anything else, else whether something is shown in another way.</summary>
    public bool? Take(DiscoverTurn turn, string stepName, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var waits = StoringTalk.Open(turn) is not null;
        return (waits && adjusting.AsksNotToStore(text)) || (stepName == StepNames.Adjustments && !adjusting.PicksNone(turn, text)) ? null : adjusting.Answer(turn, text);
    }

    /// <summary>Takes a wish that stands beside an answer: it is done, or noted to be done once the answer is taken, and what is left is the answer.</summary>
    public DiscoverInput TakeBeside(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var tells = stepName is StepNames.Accounts or StepNames.NextStep;
        if (input is not { Action: null, Files.Count: 0 } || Whole.Contains(stepName) || Grave.Contains(input.Intent) || turn.Turn.Learner.Consent is { Given: false }
            || adjusting.Beside(input.Text, tells) is not var (wishes, said) || asset.Intents.Read(said) is var intent && Grave.Contains(intent)
            || (tells && intent == LearnerIntent.None && !beside.IsAnswer(turn, stepName, said) && AccountTaker.IsTooShort([said])))
        {
            return input;
        }

        if (tells)
        {
            adjusting.Set(turn, wishes);
        }
        else
        {
            turn.Wishes = wishes;
        }

        return new DiscoverInput(said, intent, null);
    }

    /// <summary>Does what was noted; nothing where nothing was.</summary>
    public void Settle(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Wishes is { Count: > 0 } wishes)
        {
            turn.Wishes = [];
            adjusting.Set(turn, wishes);
        }
    }
}
