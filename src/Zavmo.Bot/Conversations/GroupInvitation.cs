using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Conversations;

/// <summary>
/// What Zavmo says where others read along: that it talks one to one, and where. It begins when it is added or first spoken to, and has
/// the same answer to everything.
/// </summary>
public sealed class GroupInvitation(PhraseBooks books) : Dialog(GroupInvitation.DialogId)
{
    /// <summary>The id on the dialog stack.</summary>
    public const string DialogId = "group";

    /// <inheritdoc />
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null!, CancellationToken cancellationToken = default) => Invite(dc);

    /// <inheritdoc />
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => Invite(dc);

    // A chat is opened by a link: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams.
    private Task<DialogTurnResult> Invite(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turn = dc.Context.TurnState.Get<Turn>();
        var bot = dc.Context.Activity.Recipient?.Id;
        var hasLink = dc.Context.Activity.ChannelId == Channels.Msteams && !string.IsNullOrEmpty(bot);
        var phrase = books.Of(ConversationDialogs.First).Say(
            hasLink ? "group-invitation-link" : "group-invitation",
            new { link = $"https://teams.microsoft.com/l/chat/0/0?users={bot}" },
            new PhraseSeed("group-invitation", turn.Number));
        turn.Say(phrase.Text);
        return Task.FromResult(new DialogTurnResult(DialogTurnStatus.Waiting));
    }
}
