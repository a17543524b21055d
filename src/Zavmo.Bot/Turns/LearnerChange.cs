using System.Text.Json.Serialization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// A named change of the learner document. It is an operation of the turn's outbox entry, so it says what changes and not
/// the whole document: applied again, or to a newer document, it does the same.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(ConsentAnswered), "consent-answered")]
[JsonDerivedType(typeof(RoleChosen), "role-chosen")]
[JsonDerivedType(typeof(BudgetChosen), "budget-chosen")]
[JsonDerivedType(typeof(AdjustmentsChosen), "adjustments-chosen")]
[JsonDerivedType(typeof(Observed), "observed")]
[JsonDerivedType(typeof(MotivationNoted), "motivation-noted")]
[JsonDerivedType(typeof(NotPartOfRoleSaid), "not-part-of-role-said")]
[JsonDerivedType(typeof(NoChanceSaid), "no-chance-said")]
[JsonDerivedType(typeof(DataDeleted), "data-deleted")]
public abstract record LearnerChange
{
    /// <summary>Whether what was said before is deleted with it, wherever it is kept.</summary>
    [JsonIgnore]
    public virtual bool Erases => false;

    /// <summary>The document with this change made.</summary>
    public abstract LearnerDocument ApplyTo(LearnerDocument learner);
}
