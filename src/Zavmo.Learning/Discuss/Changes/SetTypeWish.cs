using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"Less role-play": more, less or none of a conversation type, or as it fits.</summary>
/// <param name="TypeId">The type.</param>
/// <param name="Wish">What is wanted.</param>
public sealed record SetTypeWish(string TypeId, TypeWish Wish) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Wishes = PlanSettings.With(settings.Wishes, TypeId, Wish) };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        situation.Context.Types.Any(type => type.Id == TypeId) ? null : new PlanRefusal(RefusalKind.UnknownType);
}
