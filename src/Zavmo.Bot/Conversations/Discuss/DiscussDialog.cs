using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>
/// DISCUSS: hours, pace, leave, and then the plan. It stands on top of the assessment, which answers what is not about the plan:
/// what is kept, who sees it, the map, adjustments, distress.
/// </summary>
[Conversation("discuss")]
public sealed class DiscussDialog(
    AssetCatalogue assets, PhraseBooks books, DiscoverAsset discover, IEnumerable<IDiscussStep> steps, RoleLibrary roles, PlanContexts contexts,
    AdjustmentTalk adjusting, PlanReportTalk reports, EnoughTalk enough, TypeTalk types)
    : ConversationDialog("discuss", assets.Get("discuss").Version.ToString(System.Globalization.CultureInfo.InvariantCulture))
{
    // Our assumption, which nobody is held to.
    private const int MinutesOfPlanning = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private readonly Dictionary<string, IDiscussStep> steps = steps.ToDictionary(step => step.Name);

    /// <inheritdoc />
    protected override async Task<ConversationPosition> BeginAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.PlanLeft is { } left && await OpenAsync(turn, StateOf(new(left.Step, left.Data)), cancellationToken) is { } back)
        {
            turn.PlanLeft = null;
            return Waiting(back, Ask(back, left.Step));
        }

        var discuss = await OpenAsync(turn, new DiscussState(), cancellationToken)
            ?? throw new InvalidOperationException("A plan is discussed after a role was chosen.");
        if (discuss.Kept is not null)
        {
            PlanGoesOn.Say(discuss);
            return Waiting(discuss, Ask(discuss, PlanSteps.Plan));
        }

        discuss.Say("plan-intro");
        if (discuss.Adjustments.EffortUpFront)
        {
            discuss.Say("effort-plan", new() { ["minutes"] = MinutesOfPlanning });
        }

        return Waiting(discuss, Ask(discuss, PlanSteps.Hours));
    }

    /// <inheritdoc />
    protected override async Task<ConversationPosition?> ContinueAsync(
        Turn turn, ConversationPosition position, LearnerInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(input);
        var state = StateOf(position);
        var read = Read(input);
        if (IsForTheAssessment(read, state) || await OpenAsync(turn, state, cancellationToken) is not { } discuss)
        {
            turn.CameFrom ??= books.Of("discuss").Fixed("stage-" + position.Step);
            if (read.Action is null && IsOfAdjustments(read) && await OpenAsync(turn, state, cancellationToken) is { } left)
            {
                turn.PlanLeft = new LeftPlan(position.Step, position.Data, DiscussStanding.At(left, position.Step).Progress);
            }

            return ConversationPosition.HandOver;
        }

        turn.CameFrom ??= DiscussStanding.At(discuss, position.Step).Stage;

        if (input.Action is { } pressed && pressed.Nonce != state.Nonce && !CardVerbs.IsLookAtPlan(pressed.Verb))
        {
            StaleCards.Answer(discuss, pressed.Nonce, input.ExpectsCard);
            return Waiting(discuss, position.Step);
        }

        // Whoever looked at a part of the plan goes back to all of it first.
        if (input.Action is null && read.Intent == LearnerIntent.Back && position.Step == PlanSteps.Plan && DiscussCards.IsOfAPart(state.Card) && !IsUndo(read))
        {
            return Waiting(discuss, Ask(discuss, PlanSteps.Plan));
        }

        if (Ends(discuss, read, position.Step))
        {
            discuss.NextNonce();
            DiscussCards.Close(discuss, state.Card, read);
            return null;
        }

        if (input.Action is null && !IsOfThePlan(position.Step, input.Text) && adjusting.Answer(discuss, input.Text) is { } other)
        {
            // What the plan is made with may have changed, and what is open is shown in its new form.
            var earlier = discuss;
            discuss = (await OpenAsync(turn, discuss.State, cancellationToken))!;
            PlanChanges.SayAdjusted(discuss, earlier);
            var at = other || discuss.Adjustments.Recap ? Ask(discuss, position.Step) : position.Step;
            DiscussCards.Close(discuss, state.Card, read);
            return Waiting(discuss, at);
        }

        if (input.Action is null && adjusting.Beside(input.Text, sentences: false) is var (wishes, said))
        {
            // "Agree this plan, and no role-play": both are done.
            var earlier = discuss;
            adjusting.Set(discuss, wishes);
            discuss = (await OpenAsync(turn, discuss.State, cancellationToken))!;
            PlanChanges.SayAdjusted(discuss, earlier);
            input = input with { Text = said };
            read = Read(input);
        }

        var next = Take(discuss, position.Step, input, read);
        DiscussCards.Close(discuss, state.Card, read);
        if (input.ExpectsCard && state.Card is { } same && same.Nonce == discuss.State.Nonce)
        {
            turn.Answer(DiscussCards.Now(discuss, same, open: true));
        }

        return Waiting(discuss, next);
    }

    /// <inheritdoc />
    protected override async Task<CurrentCard?> CurrentCardAsync(
        Turn turn, ConversationPosition position, CardSubmit action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(action);
        var state = StateOf(position);
        if (await OpenAsync(turn, state, cancellationToken) is not { } discuss)
        {
            return null;
        }

        turn.Standing = DiscussStanding.At(discuss, position.Step);
        return state switch
        {
            { Card: { } open } when open.Nonce == action.Nonce => DiscussCards.Now(discuss, open, open: true),
            { AnsweredCard: { } done } when done.Nonce == action.Nonce => DiscussCards.Now(discuss, done, open: false),
            _ => null,
        };
    }

    // "Too long", said of a plan, need not be about messages: which it is, is asked.
    private static bool IsOfThePlan(string step, string text) => step == PlanSteps.Plan && PlanTalkReader.SaysTooLong(text);

    private DiscussInput Read(LearnerInput input) => input.Action is { } action
        ? new DiscussInput(action.Choice, action.Choice == HumanHelp.Choice ? LearnerIntent.NeedPerson : LearnerIntent.None, action)
        : new DiscussInput(input.Text, discover.Intents.Read(input.Text), null);

    private static DiscussState StateOf(ConversationPosition position) =>
        JsonSerializer.Deserialize(position.Data, DiscussJson.Default.DiscussState) ?? new DiscussState();

    private static ConversationPosition Waiting(DiscussTurn turn, string step)
    {
        CalendarTalk.Follow(turn);
        turn.Turn.Standing = DiscussStanding.At(turn, step);
        return new(step, JsonSerializer.Serialize(turn.State, DiscussJson.Default.DiscussState));
    }

    // A button of a map or of a question that stands below, and what has nothing to do with the plan.
    private bool IsForTheAssessment(DiscussInput read, DiscussState state) => read.Action is { } action
        ? !PlanSteps.IsOne(action.Field("step")) && action.Nonce != state.Nonce
        : read.Intent is LearnerIntent.Distress or LearnerIntent.DeleteMyData or LearnerIntent.WithdrawConsent
            or LearnerIntent.ShowHeatMap or LearnerIntent.ShowQuotes or LearnerIntent.ChooseRole
        || IsOfAdjustments(read) || MapCards.AgainWords.Any(words => read.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    // The list, and what somebody says about themselves; a wish is done here.
    private bool IsOfAdjustments(DiscussInput read) =>
        (read.Intent == LearnerIntent.Adjustments && adjusting.Wanted(read.Text).Count == 0) || adjusting.Disclosed(read.Text).Count > 0;

    private static bool Ends(DiscussTurn discuss, DiscussInput read, string step) => read.Action is not null
        ? read.Text == DiscussCards.Leave
        : (read.Intent == LearnerIntent.Back && step is (PlanSteps.Plan or PlanSteps.Hours) && !IsUndo(read))
            || (step == PlanSteps.Plan && ChoiceReader.Named(read.Text, [(DiscussCards.Leave, discuss.Button("plan-leave"), [])]) is not null);

    private static bool IsUndo(DiscussInput read) => read.Text.Contains("undo", StringComparison.OrdinalIgnoreCase);

    private string Take(DiscussTurn discuss, string step, LearnerInput input, DiscussInput read)
    {
        var paused = discuss.State.Paused;
        discuss.State = discuss.State with { Paused = false };
        var away = discuss.Turn.LastSeen is { } seen && discuss.Turn.Now - seen > Pause;
        if (input.Arrives || (input.Action is null && (read.Intent == LearnerIntent.Greeting || (paused && read.Intent == LearnerIntent.Yes) || (away && input.Text.Length == 0))))
        {
            discuss.State = discuss.State with { Unfinished = null, IsAllDoneAsked = false };
            discuss.Say(step == PlanSteps.Plan ? "resume-plan" : step == PlanSteps.Question ? "resume-question" : "resume-planning");
            PlanGoesOn.Say(discuss);
            return Ask(discuss, step);
        }

        PlanGoesOn.Say(discuss);

        if (reports.Answer(discuss, read))
        {
            return step;
        }

        if (step is PlanSteps.Hours or PlanSteps.Pace or PlanSteps.Leave && enough.Answer(discuss, read))
        {
            return step;
        }

        if (step == PlanSteps.Plan && input.Action is null && types.Take(discuss, input.Text))
        {
            return step;
        }

        // "What is in week 6" asks for no help, and "can I change this later" stops nothing.
        var isOfPlan = step == PlanSteps.Plan && input.Action is null && UnfinishedTalk.IsAbout(discuss, input.Text, read.Intent);
        if (PlanQuestionsBack.Answer(discuss, step, read.Intent, isOfPlan) is var (stays, asked))
        {
            return asked ? Ask(discuss, stays) : stays;
        }

        if (input.Action is null && input.Text.Length == 0)
        {
            if (input.Files.Count > 0)
            {
                discuss.Say("file-not-now");
            }

            return step;
        }

        // What only looks at the plan leaves an open question for it.
        if (input.Action is { } look && step == PlanSteps.Question && CardVerbs.IsLookAtPlan(look.Verb))
        {
            discuss.State = discuss.State with { Question = null };
            step = PlanSteps.Plan;
        }

        return steps[step].Answer(discuss, read) is { } next ? Ask(discuss, next) : step;
    }

    private string Ask(DiscussTurn turn, string step)
    {
        while (steps[step].Ask(turn) is { } other)
        {
            step = other;
        }

        return step;
    }

    private async Task<DiscussTurn?> OpenAsync(Turn turn, DiscussState state, CancellationToken cancellationToken)
    {
        var role = turn.Learner is { Consent.Given: true, RoleId: { } id }
            ? await roles.FindAsync(turn.Key.TenantId, id, turn.Learner.RoleVersion, turn.Key.LearnerId, cancellationToken)
            : null;
        if (role is null)
        {
            return null;
        }

        return new DiscussTurn(turn, state, books.Of("discuss"), contexts.Of(role, turn.Learner, turn.Adjustments));
    }
}
