using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Bot.Conversations.Discover;

namespace Zavmo.Bot.Conversations.Discuss.Steps;

/// <summary>When the learner is away. With it the plan is made.</summary>
public sealed class LeaveStep(HeatMapOptions options) : IDiscussStep
{
    private const string Nothing = "none";

    /// <inheritdoc />
    public string Name => PlanSteps.Leave;

    /// <inheritdoc />
    public string? Ask(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        Ask(turn, turn.State.Leave.Count == 0 ? "leave-question" : "leave-more");
        return null;
    }

    /// <inheritdoc />
    public string? Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (turn.State.Alternatives.Count > 0 && Chosen(turn, input) is { } meant)
        {
            turn.State = turn.State with { Alternatives = [] };
            return Keep(turn, meant.Leave);
        }

        turn.State = turn.State with { Alternatives = [] };
        switch (DateReader.ReadPeriod(input.Text, turn.Dates))
        {
            case { Value: { } period }:
                return Keep(turn, new LeavePeriod(period.Start, period.End));

            case { Problem: DateProblem.Ambiguous } read:
                turn.State = turn.State with { Alternatives = [.. read.Alternatives.Select(period => new AddLeave(new LeavePeriod(period.Start, period.End)))] };
                turn.Choose(Name, turn.Phrase("which-dates", new() { ["quote"] = read.Quote }), Choices(turn));
                return null;

            case { } wrong:
                turn.Say("no-such-date", new() { ["quote"] = wrong.Quote });
                return Name;
        }

        if (input.Text == Nothing || input.Intent is LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.DontKnow or LearnerIntent.NeverMind
            || ChoiceReader.Read(input.Text, [(Nothing, turn.Button("leave-none"), ["nothing", "none", "no leave", "no holidays", "that is all", "nope"])]) is not null)
        {
            Make(turn);
            return PlanSteps.Plan;
        }

        Ask(turn, "leave-unclear");
        return null;
    }

    private static void Ask(DiscussTurn turn, string phrase) => turn.Open(
        "question",
        nonce => new QuestionCardData
        {
            Text = turn.Phrase(phrase),
            Choices = [new CardChoice(Nothing, turn.Button("leave-none"))],
            Step = PlanSteps.Leave,
            Nonce = nonce,
        },
        CardJson.Default.QuestionCardData);

    private static AddLeave? Chosen(DiscussTurn turn, DiscussInput input)
    {
        var id = ChoiceReader.Read(input.Text, [.. Choices(turn).Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[choice.Id]))]);
        return id is null ? null : turn.State.Alternatives.OfType<AddLeave>().FirstOrDefault(leave => Id(leave) == id);
    }

    private static List<CardChoice> Choices(DiscussTurn turn) =>
        [.. turn.State.Alternatives.OfType<AddLeave>().Select(leave => new CardChoice(Id(leave), $"{PlanText.Day(leave.Leave.First)} to {PlanText.Day(leave.Leave.Last)}"))];

    private static string Id(AddLeave leave) => FormattableString.Invariant($"{leave.Leave.First:yyyy-MM-dd}..{leave.Leave.Last:yyyy-MM-dd}");

    private string Keep(DiscussTurn turn, LeavePeriod leave)
    {
        turn.State = turn.State with { Leave = [.. turn.State.Leave.Where(other => other != leave), leave] };
        turn.Say("leave-kept", new() { ["first"] = PlanText.Day(leave.First), ["last"] = PlanText.Day(leave.Last), ["one"] = leave.First == leave.Last });
        return Name;
    }

    private void Make(DiscussTurn turn)
    {
        var settings = new PlanSettings
        {
            Start = NextMonday(turn.Dates.Today),
            HoursPerWeek = turn.State.Hours ?? turn.Turn.Learner.HoursPerWeek,
            Pace = turn.State.Pace,
            Leave = turn.State.Leave,
        };
        var map = LearnerRole.Map(turn.Context.Role, turn.Turn.Learner, options);
        turn.Turn.Change(new PlanMade(new PlanState { Needs = LearningNeeds.Of(map), First = settings, Agreed = turn.Kept?.Agreed, Calendar = turn.Kept?.Calendar }));
        turn.State = turn.State with { Hours = null, Leave = [] };
    }

    // A plan begins with a whole week: today on a Monday, else the next one.
    private static DateOnly NextMonday(DateOnly today) => today.AddDays(((int)DayOfWeek.Monday - (int)today.DayOfWeek + 7) % 7);
}
