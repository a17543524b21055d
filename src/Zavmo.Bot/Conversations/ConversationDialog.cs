using Microsoft.Bot.Builder.Dialogs;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Roles.Documents;
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
        var position = await BeginAsync(TurnOf(dc), cancellationToken);
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
        var next = await ContinueAsync(TurnOf(dc), position, input, cancellationToken);
        return await LeaveAtAsync(dc, next, cancellationToken);
    }

    /// <summary>Goes on when the conversation above is over: with what the learner just did, where that one left it to this, else where it waited.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null!, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (ReferenceEquals(result, ConversationPosition.HandOver))
        {
            return await ContinueDialogAsync(dc, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        var position = new ConversationPosition((string)state[Step], (string)state[Data]);
        return await LeaveAtAsync(dc, await ResumeAsync(TurnOf(dc), position, cancellationToken), cancellationToken);
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

    /// <summary>Goes on after the conversation above; without an override it waits where it was.</summary>
    protected virtual Task<ConversationPosition?> ResumeAsync(
        Turn turn, ConversationPosition position, CancellationToken cancellationToken) => Task.FromResult<ConversationPosition?>(position);

    private static Turn TurnOf(DialogContext dc)
    {
        var turn = dc.Context.TurnState.Get<Turn>();
        turn.Writer = Writer.Of(dc.Context.Activity);
        turn.Uploads = [.. AttachedFiles.Of(dc.Context.Activity).Where(file => file.Kind == AttachedFileKind.Upload).Select(file => file.Place)];
        return turn;
    }

    private async Task<DialogTurnResult> LeaveAtAsync(
        DialogContext dc, ConversationPosition? position, CancellationToken cancellationToken)
    {
        if (position is null || ReferenceEquals(position, ConversationPosition.HandOver))
        {
            return await dc.EndDialogAsync(position, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[Step] = position.Step;
        state[AssetVersion] = assetVersion;
        state[Data] = position.Data;
        return position.Begins is { } begins
            ? await dc.BeginDialogAsync(begins, null, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Waiting);
    }
}
