using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Terminal;

/// <summary>Hands in what is typed as messages of the channel <c>terminal</c>.</summary>
public sealed class TerminalChat(IActivityIntake intake, TerminalSender sender, IdProvider ids)
{
    /// <summary>The channel's id.</summary>
    public const string ChannelId = "terminal";

    /// <summary>Chats until the input ends or the person types <c>exit</c>.</summary>
    public async Task RunAsync(string user, TerminalLines lines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        await HandInAsync(user, "hi", cancellationToken);
        while (await sender.AskAsync(lines, cancellationToken) is { } message && message.Trim() != "exit")
        {
            if (message.Trim().Length > 0)
            {
                await HandInAsync(user, message, cancellationToken);
            }
        }
    }

    private async Task HandInAsync(string user, string text, CancellationToken cancellationToken)
    {
        var id = ids.NewId();
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["channelId"] = ChannelId,
            ["serviceUrl"] = "urn:terminal",
            ["from"] = new JsonObject { ["id"] = user },
            ["recipient"] = new JsonObject { ["id"] = "zavmo" },
            ["conversation"] = new JsonObject { ["id"] = user },
            ["text"] = text,
        };
        var accepted = await intake.AcceptAsync(
            new InboundActivity(activity.ToJsonString(), ChannelId, user, id, user, "local"), null, cancellationToken);
        await accepted.Finished.WaitAsync(cancellationToken);
    }
}
