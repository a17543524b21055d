using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Messages;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Bots;

/// <summary>
/// Gives what a learner does to the conversation they are in, or begins one. Where others read along there is only the invitation to
/// a chat of one's own. Reactions are seen and need no answer.
/// </summary>
public sealed class ZavmoBot(ConversationDialogs conversations, PhraseBooks books, FeedbackInvoke feedback) : TeamsActivityHandler
{
    /// <inheritdoc />
    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        IsHere(turnContext);
        return ConversationScope.IsPersonal(turnContext) || OwnName.IsIn(turnContext.Activity)
            ? ConverseAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return membersAdded.All(member => member.Id == turnContext.Activity.Recipient?.Id)
            ? Task.CompletedTask
            : ArriveAsync(turnContext, cancellationToken);
    }

    /// <summary>On Teams the bot is told that it was added itself; who else is there need not be asked.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return membersAdded.Any(member => member.Id == turnContext.Activity.Recipient?.Id) || ConversationScope.IsPersonal(turnContext)
            ? ArriveAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var turn = turnContext.TurnState.Get<Turn>();
        var isBack = turn.HasLeft && turnContext.Activity.Action == InstallationUpdateActionTypes.Add;
        turn.HasLeft = false;
        return isBack ? ConverseAsync(turnContext, cancellationToken) : ArriveAsync(turnContext, cancellationToken);
    }

    /// <summary>Nothing can be said to who removes the app; what they told is kept for the day they are back.</summary>
    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Get<Turn>().HasLeft = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => NoteChange(turnContext, "message-edited");

    /// <inheritdoc />
    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => NoteChange(turnContext, "message-deleted");

    /// <summary>Nothing is done about events, e.g. of meetings; the official packages read their values all the same, and throw where there is none.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nor about who left; the official packages read what is told of them.</summary>
    protected override Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Name != CardInvokes.Name)
        {
            return feedback.Answer(turnContext.Activity, turnContext.TurnState.Get<Turn>()) ?? await UnknownAsync(turnContext, cancellationToken);
        }

        // What was pressed is read as it is needed. The card of the answer is rendered from the turn's replies, when they are committed.
        IsHere(turnContext);
        await ConverseAsync(turnContext, cancellationToken);
        return CreateInvokeResponse();
    }

    // None of these invokes is overridden: all that can throw is the reading of a value that has another shape.
    private async Task<InvokeResponse> UnknownAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }
#pragma warning disable CA1031 // In the official packages it is a NullReferenceException, or one of another JSON library.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.BadRequest };
        }
    }

    // Who writes or presses has the app, although nothing told so yet or what tells that they removed it came late.
    private static void IsHere(ITurnContext turnContext) => turnContext.TurnState.Get<Turn>().HasLeft = false;

    // Install, members added and the first message come in any order: whichever is first is welcomed, the others find it done.
    private Task ArriveAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.TurnState.Get<StoredDialogs>().Frames.Count > 0 ? Task.CompletedTask : ConverseAsync(turnContext, cancellationToken);

    // What was judged stays as it was said: a learner who meant to change it is told how, and only if anything of theirs is kept.
    private Task NoteChange(ITurnContext turnContext, string phrase)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        if (turn.Learner.Consent is { Given: true } && ConversationScope.IsPersonal(turnContext))
        {
            turn.Say(books.SayShared(phrase, turn.Number));
        }

        return Task.CompletedTask;
    }

    private async Task ConverseAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var stack = turnContext.TurnState.Get<StoredDialogs>();
        var dialogs = conversations.CreateSet();
        if (stack.Ids.Any(id => dialogs.Find(id) is null))
        {
            // A conversation that this version does not have: what the learner said is kept, the conversation starts again.
            stack.Clear();
        }

        var context = stack.CreateContext(dialogs, turnContext);
        var result = await context.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty && LearnerInput.From(turnContext.Activity).Action is not null)
        {
            // A card of a conversation that is gone, or of somebody else's: a press begins none.
            turnContext.TurnState.Get<Turn>().Say(books.SayShared("no-card"));
        }
        else if (result.Status == DialogTurnStatus.Empty)
        {
            var first = ConversationScope.IsPersonal(turnContext) ? ConversationDialogs.First : GroupInvitation.DialogId;
            await context.BeginDialogAsync(first, null, cancellationToken);
        }
    }
}
