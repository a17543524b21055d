using System.Text.Json.Serialization;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Something that a turn changes beside its session. It stands in the turn's outbox entry, so it says what changes: applied
/// again, or to a newer state, it has its effect once.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "operation")]
[JsonDerivedType(typeof(ConsentAnswered), "consent-answered")]
[JsonDerivedType(typeof(RoleChosen), "role-chosen")]
[JsonDerivedType(typeof(BudgetChosen), "budget-chosen")]
[JsonDerivedType(typeof(AdjustmentsChosen), "adjustments-chosen")]
[JsonDerivedType(typeof(Observed), "observed")]
[JsonDerivedType(typeof(MotivationNoted), "motivation-noted")]
[JsonDerivedType(typeof(NotPartOfRoleSaid), "not-part-of-role-said")]
[JsonDerivedType(typeof(NoChanceSaid), "no-chance-said")]
[JsonDerivedType(typeof(RatingChallenged), "rating-challenged")]
[JsonDerivedType(typeof(MapTaken), "map-taken")]
[JsonDerivedType(typeof(PlanMade), "plan-made")]
[JsonDerivedType(typeof(PlanChanged), "plan-changed")]
[JsonDerivedType(typeof(PlanUndone), "plan-undone")]
[JsonDerivedType(typeof(PlanAgreed), "plan-agreed")]
[JsonDerivedType(typeof(PlanWentOn), "plan-went-on")]
[JsonDerivedType(typeof(ProgressSaid), "progress-said")]
[JsonDerivedType(typeof(CalendarKept), "calendar-kept")]
[JsonDerivedType(typeof(ModuleQuestionAnswered), "module-question-answered")]
[JsonDerivedType(typeof(DataDeleted), "data-deleted")]
[JsonDerivedType(typeof(EvidenceAdded), "evidence-added")]
[JsonDerivedType(typeof(ReportCounted), "report-counted")]
[JsonDerivedType(typeof(FeedbackGiven), "feedback-given")]
[JsonDerivedType(typeof(TracesErased), "traces-erased")]
[JsonDerivedType(typeof(RoleDraftsErased), "role-drafts-erased")]
[JsonDerivedType(typeof(UploadsErased), "uploads-erased")]
public abstract record TurnOperation;
