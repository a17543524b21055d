using Microsoft.Bot.Builder.Dialogs;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Conversations;

/// <summary>
/// A conversation. Its state on the dialog stack is strings only: the step's name, the version of its asset, and one
/// state record as JSON, so that what is stored can be read, and read by a later version.
/// </summary>
public abstract class ConversationDialog(string id, string assetVersion) : Dialog(id)
{
    private const string Step = "step";
    private const string AssetVersion = "assetVersion";
    private const string Data = "data";

    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var position = await BeginAsync(dc.Context.TurnState.Get<Turn>(), cancellationToken);
        return await LeaveAtAsync(dc, position, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        var position = new ConversationPosition((string)state[Step], (string)state[Data]);
        var input = LearnerInput.From(dc.Context.Activity);
        var next = await ContinueAsync(dc.Context.TurnState.Get<Turn>(), position, input, cancellationToken);
        return await LeaveAtAsync(dc, next, cancellationToken);
    }

    /// <summary>
    /// The card that a button belongs to, as it is now, or the open card; null where there is none. It only reads: the turn is never
    /// committed.
    /// </summary>
    public Task<CurrentCard?> ReadCardAsync(Turn turn, StackFrame frame, CardSubmit action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return CurrentCardAsync(turn, new ConversationPosition(frame.State[Step], frame.State[Data]), action, cancellationToken);
    }

    /// <summary>What <see cref="ReadCardAsync"/> returns; without cards of its own a conversation has none.</summary>
    protected virtual Task<CurrentCard?> CurrentCardAsync(
        Turn turn, ConversationPosition position, CardSubmit action, CancellationToken cancellationToken) => Task.FromResult<CurrentCard?>(null);

    /// <summary>Begins the conversation; returns where it waits for the learner.</summary>
    protected abstract Task<ConversationPosition> BeginAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>Takes what the learner did; returns where it waits next, or null when the conversation is over.</summary>
    protected abstract Task<ConversationPosition?> ContinueAsync(
        Turn turn, ConversationPosition position, LearnerInput input, CancellationToken cancellationToken);

    private async Task<DialogTurnResult> LeaveAtAsync(
        DialogContext dc, ConversationPosition? position, CancellationToken cancellationToken)
    {
        if (position is null)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[Step] = position.Step;
        state[AssetVersion] = assetVersion;
        state[Data] = position.Data;
        return new DialogTurnResult(DialogTurnStatus.Waiting);
    }
}
