namespace Zavmo.Bot.Cards.Plans;

/// <summary>One week on the card of a plan.</summary>
/// <param name="Title">E.g. "This week, week 2, from 7 December".</param>
/// <param name="Rows">What is planned; none in a free week.</param>
/// <param name="Notes">Checkpoint, milestone, leave: a line each.</param>
public sealed record PlanCardWeek(string Title, IReadOnlyList<PlanCardRow> Rows, IReadOnlyList<string> Notes);
