using System.CommandLine;

namespace Zavmo.Bot.Cli;

/// <summary><c>serve</c>: the bot's endpoint and the web chat.</summary>
public static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("serve", """
            Serves the bot and the web chat until it is stopped.

            Example: zavmo serve --urls http://localhost:5000
            """)
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, cancellation) => RunAsync([.. parsed.UnmatchedTokens], cancellation));
        return command;
    }

    /// <summary>Serves until cancelled.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var app = ZavmoHost.Create(args);
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
