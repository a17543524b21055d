using System.Text.Json;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// DISCOVER: consent, role, minutes, adjustments, self-ratings, accounts, heat map. Each step is a class of its own in
/// <c>Steps</c>; what holds at every step (questions back, stale cards, coming back after a pause) is here.
/// </summary>
[Conversation("discover")]
public sealed class DiscoverDialog(
    DiscoverAsset asset, IEnumerable<IDiscoverStep> steps, RoleLibrary roles, AdjustmentsVault vault)
    : ConversationDialog("discover", asset.Version)
{
    // Who answers straight away after a pause has no need of a summary, and their answer is not lost.
    private const int FewestWordsOfAnAnswer = 8;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);
    private static readonly Dictionary<string, LearnerIntent> Buttons = new()
    {
        ["skip"] = LearnerIntent.Skip,
        ["example"] = LearnerIntent.Example,
        ["why"] = LearnerIntent.WhyAsk,
    };

    private readonly Dictionary<string, IDiscoverStep> steps = steps.ToDictionary(step => step.Name);

    /// <inheritdoc />
    protected override async Task<ConversationPosition> BeginAsync(Turn turn, CancellationToken cancellationToken)
    {
        var discover = await OpenAsync(turn, new DiscoverState(), cancellationToken);
        return await AskAsync(discover, StepNames.Consent);
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
        if (input.Action is { } action && action.Nonce != state.Nonce && position.Step != StepNames.HeatMap)
        {
            discover.Say("too-old");
            return await AskAsync(discover, position.Step);
        }

        var read = Read(input);
        var at = await AnswerAsync(discover, position.Step, input, read);
        AnsweredCards.Close(discover, state.Card, read);
        return at;
    }

    private async Task<ConversationPosition> AnswerAsync(DiscoverTurn discover, string step, LearnerInput input, DiscoverInput read)
    {
        if (discover.State.Halted && input.Action is null
            && read.Intent is not (LearnerIntent.Greeting or LearnerIntent.Yes or LearnerIntent.DeleteMyData))
        {
            discover.Say("distress-still");
            return Waiting(discover, step);
        }

        discover.State = discover.State with { Halted = false };
        if (CameBack(discover, input, read))
        {
            discover.State = discover.State with { Paused = false };
            discover.Say(discover.Observations.Count == 0 ? "resume-early" : "resume", discover.Summary());
            if (step != StepNames.HeatMap)
            {
                Recap.SayQuotes(discover);
            }

            return await AskAsync(discover, step);
        }

        discover.State = discover.State with { Paused = false };
        var (handled, next) = Offers.Answer(discover, step, read);
        if (!handled)
        {
            (handled, next) = QuestionsBack.Answer(discover, step, read.Intent);
        }

        if (!handled)
        {
            next = await steps[step].AnswerAsync(discover, read);
        }

        return next is null ? Waiting(discover, step) : await AskAsync(discover, next);
    }

    private static bool CameBack(DiscoverTurn discover, LearnerInput input, DiscoverInput read)
    {
        var turn = discover.Turn;
        var greeting = input.Action is null && read.Intent is LearnerIntent.Greeting;
        var away = turn.LastSeen is { } seen && turn.Now - seen > Pause;
        var answers = read.Intent is LearnerIntent.None && input.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfAnAnswer;
        return input.Action is null && turn.Learner.Consent is { Given: true }
            && ((discover.State.Paused && !answers) || greeting || (away && input.Text.Length == 0));
    }

    private static ConversationPosition Waiting(DiscoverTurn turn, string step) =>
        new(step, JsonSerializer.Serialize(turn.State, DiscoverJson.Default.DiscoverState));

    private DiscoverInput Read(LearnerInput input)
    {
        if (input.Action is null)
        {
            return new DiscoverInput(input.Text, asset.Intents.Read(input.Text), null);
        }

        var intent = Buttons.GetValueOrDefault(input.Action.Choice);
        return new DiscoverInput(input.Action.Choice, intent, input.Action);
    }

    private async Task<ConversationPosition> AskAsync(DiscoverTurn turn, string step)
    {
        while (await steps[step].AskAsync(turn) is { } other)
        {
            step = other;
        }

        return Waiting(turn, step);
    }

    private async Task<DiscoverTurn> OpenAsync(Turn turn, DiscoverState state, CancellationToken cancellationToken)
    {
        var role = turn.Learner.RoleId is { } roleId
            ? await roles.FindAsync(turn.Key.TenantId, roleId, turn.Learner.RoleVersion, cancellationToken)
            : null;
        return new DiscoverTurn(turn, state, asset.Phrases, vault.Read(turn.Key, turn.Learner), role, cancellationToken);
    }
}
