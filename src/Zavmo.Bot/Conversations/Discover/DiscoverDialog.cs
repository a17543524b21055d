using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Conversations.Discover.Steps;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// DISCOVER: consent, role, minutes, adjustments, self-ratings, prerequisites, accounts, next step, heat map. Each step is a class of its own in
/// <c>Steps</c>; what holds at every step (questions back, stale cards, coming back after a pause) is here.
/// </summary>
[Conversation("discover")]
public sealed class DiscoverDialog(
    DiscoverAsset asset, IEnumerable<IDiscoverStep> steps, IEnumerable<IDiscoverAside> asides, RoleLibrary roles, MapCards maps, AnsweredCards answered,
    ReportTalk reports, WishTaker wishes, ComingBack comingBack, OpenAnswers open, ToldElsewhere told, BesideAnswers beside, StalePresses stale)
    : ConversationDialog("discover", asset.Version)
{
    private static readonly Dictionary<string, LearnerIntent> Buttons = new()
    {
        ["skip"] = LearnerIntent.Skip,
        ["example"] = LearnerIntent.Example,
        ["why"] = LearnerIntent.WhyAsk,
        [HumanHelp.Choice] = LearnerIntent.NeedPerson,
    };

    private static readonly LearnerIntent[] Asides = [LearnerIntent.WhoSees, LearnerIntent.HowLong, LearnerIntent.WhyAsk, LearnerIntent.IsItScored, LearnerIntent.Help];

    private readonly Dictionary<string, IDiscoverStep> steps = steps.ToDictionary(step => step.Name);

    /// <inheritdoc />
    protected override async Task<ConversationPosition> BeginAsync(Turn turn, CancellationToken cancellationToken)
    {
        var discover = await OpenAsync(turn, new DiscoverState(), cancellationToken);
        return Waiting(discover, await AskAsync(discover, StepNames.Consent));
    }

    /// <inheritdoc />
    protected override async Task<ConversationPosition?> ContinueAsync(
        Turn turn, ConversationPosition position, LearnerInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(input);
        var state = JsonSerializer.Deserialize(position.Data, DiscoverJson.Default.DiscoverState) ?? new DiscoverState();
        var discover = await OpenAsync(turn, state, cancellationToken);
        turn.CameFrom ??= DiscoverStanding.StageOf(discover, position.Step);
        turn.Standing = DiscoverStanding.At(discover, position.Step);
        if (input.Action is { } action && action.Nonce != state.Nonce && !Looks(discover, position.Step, action))
        {
            // What it says and shows is no step of the conversation: the learner is where they were.
            stale.Answer(discover, action, input.ExpectsCard);
            return position;
        }

        var read = OwnRoleStep.AsPasted(position.Step, state, Read(input) with { Files = input.Files });
        discover.State = discover.State with { PlanLeft = turn.PlanLeft ?? (read.Intent == LearnerIntent.ShowHeatMap ? null : state.PlanLeft) };
        turn.PlanLeft = null;
        discover.From = read.Intent == LearnerIntent.Back ? null : position.Step;
        var at = await AnswerAsync(discover, position.Step, input, read);
        wishes.Settle(discover);
        answered.Close(discover, state.Card, read);
        if (input.ExpectsCard && state.Card is { } pressed && pressed.Nonce == discover.State.Nonce)
        {
            // The button left its card open, e.g. to ask why: what was said are messages, and the card stays as it is.
            turn.Answer(answered.Opened(discover, pressed) with { Source = null });
        }

        return Waiting(discover, at);
    }

    /// <inheritdoc />
    protected override async Task<CurrentCard?> CurrentCardAsync(
        Turn turn, ConversationPosition position, CardSubmit action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(action);
        var state = JsonSerializer.Deserialize(position.Data, DiscoverJson.Default.DiscoverState) ?? new DiscoverState();
        var discover = await OpenAsync(turn, state, cancellationToken);
        turn.Standing = DiscoverStanding.At(discover, position.Step);
        return state switch
        {
            { Card: { } open } when open.Nonce == action.Nonce => answered.Opened(discover, open),
            { AnsweredCard: { } done } when done.Nonce == action.Nonce => answered.Closed(discover, done),

            // Only cards of the map refresh: an older one gives way to a line, the map itself stands further down.
            _ when action.Verb == CardVerbs.Refresh => maps.Now(discover, new OpenCard(action.Nonce, "", null), open: false),
            { Card: { } open } => answered.Opened(discover, open),
            _ => null,
        };
    }

    // A look at the learner's own map changes nothing, so it never comes too late; what is open already need not be opened again.
    private static bool Looks(DiscoverTurn discover, string step, CardSubmit action) =>
        step == StepNames.HeatMap && MapCards.IsLook(action) && CardNonce.IsOf(discover.Turn.Key, action.Nonce)
        && !(action.Nonce == discover.State.AnsweredNonce && MapCards.Shows(discover.State.Card, action));

    /// <summary>Takes what the learner did; returns the step that waits for them next.</summary>
    private async Task<string> AnswerAsync(DiscoverTurn discover, string step, LearnerInput input, DiscoverInput read)
    {
        if (discover.State.Halted && input.Action is null
            && read.Intent is not (LearnerIntent.Greeting or LearnerIntent.Yes or LearnerIntent.DeleteMyData or LearnerIntent.WithdrawConsent))
        {
            discover.Say("distress-still");
            return step;
        }

        discover.State = discover.State with { Halted = false };
        if (input.Action is null && wishes.Take(discover, step, input.Text) is { } other)
        {
            discover.State = discover.State with { Paused = false };
            return (other || discover.Adjustments.Recap) && step != StepNames.HeatMap && AskAgain(discover, step) is { } again ? await AskAsync(discover, again) : step;
        }

        if (wishes.TakeBeside(discover, step, read) is var said && said != read)
        {
            (read, input) = (said, input with { Text = said.Text });
        }

        if (beside.Take(discover, step, read) is var answer && answer != read)
        {
            (read, input) = (answer, input with { Text = answer.Text });
        }

        var before = discover.State.Account;
        foreach (var aside in asides)
        {
            if (aside.Answer(discover, step, read) is { Handled: true } taken)
            {
                open.Settle(discover, before, taken.Next);
                discover.State = discover.State with { Paused = false };
                return taken.Next is null ? step : await AskAsync(discover, taken.Next);
            }
        }

        if (step == StepNames.HeatMap && discover.State.PlanLeft is not null && read is { Action: null, Intent: LearnerIntent.None })
        {
            // What was offered in the middle of the plan is not taken: the plan goes on.
            return await AskAsync(discover, step);
        }

        if (ComingBack.Is(discover, step, input, read))
        {
            return comingBack.Welcome(discover, step) is { } back ? await AskAsync(discover, back) : step;
        }

        if (input.Arrives)
        {
            return await AskAsync(discover, step);
        }

        if (read.Files.Count > 0 && !OwnRoleWork.Takes(step))
        {
            discover.Say("file-not-now");
            read = read with { Files = [] };
            if (input.Text.Length == 0)
            {
                return step;
            }
        }

        if (input.Action is null && input.Text.Length == 0 && read.Files.Count == 0)
        {
            discover.Say("blank");
            return step;
        }

        discover.State = discover.State with { Paused = discover.State.Paused && read.Intent == LearnerIntent.Courtesy };
        switch (read.Intent)
        {
            case LearnerIntent.Wait:
                discover.Say("take-your-time");
                return step;

            case LearnerIntent.RepeatQuestion:
                return AskAgain(discover, step) is { } again ? await AskAsync(discover, again) : step;
        }

        if (input.Action is null && NextStepStep.Asks(input.Text) && discover.ChosenRole is not null && discover.NextStepName == StepNames.Accounts)
        {
            return await AskAsync(discover, StepNames.NextStep);
        }

        var (handled, next) = await OfferAnswers.AnswerAsync(discover, step, read, roles);
        if (!handled)
        {
            (handled, next) = Back(discover, step, read);

            // Who wants what is needed said again gets the open question with every answer to one of their own.
            next ??= handled && discover.Adjustments.Recap && step != StepNames.HeatMap && Asides.Contains(read.Intent) ? AskAgain(discover, step) : null;
        }

        if (!handled)
        {
            OfferAnswers.Leave(discover);
            (handled, next) = told.Take(discover, step, read);
            next = handled ? next : await steps[step].AnswerAsync(discover, read);
        }

        open.Settle(discover, before, next);

        var at = next is null ? discover.MoveTo ?? step : next;
        OwnRoleTaker.Leave(discover, at);
        return next is null ? at : await AskAsync(discover, next);
    }

    // Ratings and prerequisites come in other numbers to a card; everything else is asked as it was, in its new form.
    private string? AskAgain(DiscoverTurn discover, string step)
    {
        discover.IsAskedAgain = true;
        var waits = StoringTalk.Open(discover) is not null;
        if (waits && discover.Adjustments.Switches.Count > 0)
        {
            return reports.Again(discover, step);
        }

        return waits || step == StepNames.Ratings || (step == StepNames.Adjustments && OpenOffer.Of(discover, OfferIds.Adjust) is null) || (step == StepNames.Prerequisites && discover.State.ProofsToAsk.Count == 0) ? step : reports.Again(discover, step);
    }

    private (bool Handled, string? Next) Back(DiscoverTurn discover, string step, DiscoverInput read)
    {
        if (read.Intent == LearnerIntent.ShowQuotes && discover.ChosenRole is not null)
        {
            var over = step != StepNames.HeatMap;
            ReportTalk.SayKept(discover);
            maps.ShowQuotes(discover, over);
            return (true, over ? step : null);
        }

        return (step == StepNames.Role && read.Action is null && RoleStep.AsksToGive(read.Text)) || OwnRoleStep.IsTalk(step, read) || RoleCheckStep.IsTalk(step, read) || MinutesStep.IsTime(step, read)
            ? (false, null)
            : QuestionsBack.Answer(discover, step, read);
    }

    /// <inheritdoc />
    protected override async Task<ConversationPosition?> ResumeAsync(Turn turn, ConversationPosition position, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(position);
        var state = JsonSerializer.Deserialize(position.Data, DiscoverJson.Default.DiscoverState) ?? new DiscoverState();
        var discover = await OpenAsync(turn, state, cancellationToken);
        maps.Show(discover);
        answered.Close(discover, state.Card, new DiscoverInput("", LearnerIntent.None, null));
        return Waiting(discover, StepNames.HeatMap);
    }

    private static ConversationPosition Waiting(DiscoverTurn turn, string step)
    {
        turn.Turn.Standing = DiscoverStanding.At(turn, step);
        return new(step, JsonSerializer.Serialize(turn.State, DiscoverJson.Default.DiscoverState)) { Begins = turn.Begins };
    }

    private DiscoverInput Read(LearnerInput input)
    {
        if (input.Action is null)
        {
            var (said, rest) = ReportWords.Read(asset.Intents, input.Text);
            return new DiscoverInput(input.Text, said, null) { Rest = rest };
        }

        var intent = Buttons.GetValueOrDefault(input.Action.Choice);
        return new DiscoverInput(input.Action.Choice, intent, input.Action);
    }

    private async Task<string> AskAsync(DiscoverTurn turn, string step)
    {
        wishes.Settle(turn);
        step = turn.ChosenRole is null && step is not (StepNames.Consent or StepNames.OwnRole or StepNames.RoleCheck) ? StepNames.Role : step;
        turn.State = turn.State with { ListOver = step != StepNames.Adjustments || turn.From is null or StepNames.Minutes ? null : turn.From == step ? turn.State.ListOver : turn.From };
        if (step == StepNames.HeatMap && turn.State.PlanLeft is { } left)
        {
            // Adjustments were asked about out of the plan, and there it goes on.
            (turn.Begins, turn.Turn.PlanLeft, turn.State) = ("discuss", left, turn.State with { PlanLeft = null });
            return step;
        }

        while (await steps[step].AskAsync(turn) is { } other)
        {
            step = other;
        }

        return step;
    }

    private async Task<DiscoverTurn> OpenAsync(Turn turn, DiscoverState state, CancellationToken cancellationToken)
    {
        var role = turn.Learner.RoleId is { } roleId
            ? await roles.FindAsync(turn.Key.TenantId, roleId, turn.Learner.RoleVersion, turn.Key.LearnerId, cancellationToken)
            : null;
        return new DiscoverTurn(turn, state, asset.Phrases, role, cancellationToken);
    }
}
