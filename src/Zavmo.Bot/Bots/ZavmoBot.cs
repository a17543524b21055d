using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Bots;

/// <summary>Gives what a learner does to the conversation they are in, or begins one.</summary>
public sealed class ZavmoBot(ConversationDialogs conversations, FeedbackInvoke feedback) : ActivityHandler
{
    /// <inheritdoc />
    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        ConverseAsync(turnContext, cancellationToken);

    /// <inheritdoc />
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var botId = turnContext.Activity.Recipient?.Id;
        var begun = turnContext.TurnState.Get<StoredDialogs>().Frames.Count > 0;
        return begun || membersAdded.All(member => member.Id == botId)
            ? Task.CompletedTask
            : ConverseAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        // The card of the answer is rendered from the turn's replies, when they are committed.
        await ConverseAsync(turnContext, cancellationToken);
        return new AdaptiveCardInvokeResponse { StatusCode = 200 };
    }

    /// <inheritdoc />
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        feedback.Answer(turnContext.Activity, turnContext.TurnState.Get<Turn>()) ?? await base.OnInvokeActivityAsync(turnContext, cancellationToken);

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
        if (result.Status == DialogTurnStatus.Empty)
        {
            await context.BeginDialogAsync(ConversationDialogs.First, null, cancellationToken);
        }
    }
}
