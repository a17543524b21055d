using System.CommandLine;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Terminal;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Cli;

/// <summary><c>chat</c>: the same conversations in the terminal.</summary>
public static class ChatCommand
{
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
            Chats with Zavmo here. What you say is kept: leave with Ctrl+D or "exit", and go on another day.

            Example: zavmo chat --user sam
            """)
        {
            user,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
            await app.Services.OpenStorageAsync(cancellation);
            await app.Services.StartTurnsAsync(cancellation);
            await app.Services.GetRequiredService<TerminalChat>().RunAsync(parsed.GetRequiredValue(user), Console.In, cancellation);
            return 0;
        });
        return command;
    }
}
