using System.CommandLine;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Terminal;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Cli;

/// <summary><c>chat</c>: the same conversations in the terminal.</summary>
public static class ChatCommand
{
    private static readonly string[] EnvironmentNames = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var user = new Option<string>("--user")
        {
            Description = "Who chats; another name is another learner.",
            DefaultValueFactory = _ => Environment.UserName,
        };
        user.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("The name of --user is empty.");
            }
        });
        var command = new Command("chat", """
            Chats with Zavmo here. What you say is kept: leave with Ctrl+D, Ctrl+C or "exit", and go on another day.
            A text that is pasted is one message, which Enter sends; of a pipe, each line is one. No environment named
            is Development.

            Example: zavmo chat --user sam
            """)
        {
            user,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = ZavmoHost.Create([ZavmoHost.Quiet, .. HereAlone()]);
            await app.Services.OpenStorageAsync(cancellation);
            await app.Services.StartTurnsAsync(cancellation);
            var lines = new TerminalLines(Console.In, !Console.IsInputRedirected, app.Services.GetRequiredService<TimeProvider>());
            try
            {
                await app.Services.GetRequiredService<TerminalChat>().RunAsync(parsed.GetRequiredValue(user), lines, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // Ctrl+C leaves like Ctrl+D: what was said is kept.
            }

            return 0;
        });
        return command;
    }

    // Nobody else reaches a terminal, so a laptop needs no setting; whoever names an environment means it.
    private static string[] HereAlone() => EnvironmentNames.All(name => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)))
        ? [$"--{HostDefaults.EnvironmentKey}={Environments.Development}"]
        : [];
}
