using System.Text.Json.Nodes;
using Spectre.Console;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Terminal;

/// <summary>Writes what Zavmo says to the terminal, as plain text.</summary>
public sealed class TerminalSender(IAnsiConsole console) : IChannelSender
{
    private int sent;

    /// <inheritdoc />
    public bool Serves(string channelId) => channelId == TerminalChat.ChannelId;

    /// <inheritdoc />
    public Task<string> SendAsync(string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken)
    {
        if (JsonNode.Parse(activityJson)?["text"]?.GetValue<string>() is { } text)
        {
            console.WriteLine();
            console.MarkupLine("[bold]Zavmo[/]");
            console.WriteLine(text);
        }

        return Task.FromResult((++sent).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>An answered card needs no second showing: what was printed stays as it is.</summary>
    public Task UpdateAsync(
        string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>What was printed stays printed.</summary>
    public Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Shows the prompt and reads a message; null at the end of the input.</summary>
    public async Task<string?> AskAsync(TerminalLines lines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        console.WriteLine();
        console.Markup("[bold]You[/] ");
        return await lines.ReadAsync(
            () =>
            {
                console.WriteLine();
                console.MarkupLine("[grey]Enter sends what you pasted.[/]");
            },
            cancellationToken);
    }
}
