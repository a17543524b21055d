using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>How much time the learner has.</summary>
/// <param name="Budget">Id of the budget: quick, standard or full.</param>
public sealed record BudgetChosen(string Budget) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner with { Budget = Budget };
}
