using System.Text.Json.Serialization;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>One wish of the learner about their plan. A plan follows from its first settings and the list of changes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(MoveModule), "move")]
[JsonDerivedType(typeof(FreeModule), "free")]
[JsonDerivedType(typeof(SwapModules), "swap")]
[JsonDerivedType(typeof(DropRequirement), "drop")]
[JsonDerivedType(typeof(KeepRequirement), "keep")]
[JsonDerivedType(typeof(SetHours), "hours")]
[JsonDerivedType(typeof(SetWorkingDays), "days")]
[JsonDerivedType(typeof(SetPace), "pace")]
[JsonDerivedType(typeof(SetStart), "start")]
[JsonDerivedType(typeof(SetLength), "length")]
[JsonDerivedType(typeof(AddLeave), "leave")]
[JsonDerivedType(typeof(RemoveLeave), "back")]
[JsonDerivedType(typeof(SetTypeWish), "type")]
[JsonDerivedType(typeof(BookCheckpoint), "book")]
[JsonDerivedType(typeof(CancelBooking), "unbook")]
[JsonDerivedType(typeof(SetHolidays), "holidays")]
[JsonDerivedType(typeof(SetDeadline), "deadline")]
[JsonDerivedType(typeof(ManyChanges), "many")]
public abstract record PlanChange
{
    private protected PlanChange()
    {
    }

    internal abstract PlanSettings Apply(PlanSettings settings);

    /// <summary>Why it makes no sense for this plan, or null.</summary>
    internal virtual PlanRefusal? Check(PlanSituation situation) => null;
}
