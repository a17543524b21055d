using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discuss.Steps;

/// <summary>A question about a module, until it is answered or left; then the plan comes back.</summary>
internal sealed class QuestionStep(ModuleQuestions questions) : IDiscussStep
{
    /// <inheritdoc />
    public string Name => PlanSteps.Question;

    /// <inheritdoc />
    public string? Ask(DiscussTurn turn)
    {
        if (turn.State.Question is null && turn.State.LastModule is { } id && turn.Module(id) is { } module)
        {
            turn.State = turn.State with { Question = questions.Choose(turn, module) };
        }

        if (turn.State.Question is null)
        {
            return PlanSteps.Plan;
        }

        questions.Show(turn);
        return null;
    }

    /// <inheritdoc />
    public string? Answer(DiscussTurn turn, DiscussInput input)
    {
        if (input.Intent is LearnerIntent.WhyAsk)
        {
            turn.Say("question-why");
            return null;
        }

        if (turn.State.Question is not null && !questions.Take(turn, input))
        {
            return Name;
        }

        turn.State = turn.State with { Question = null };
        return PlanSteps.Plan;
    }
}
