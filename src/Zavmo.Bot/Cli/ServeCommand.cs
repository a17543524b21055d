using System.CommandLine;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Cli;

/// <summary><c>serve</c>: the bot's endpoint and the web chat.</summary>
public static class ServeCommand
{
    /// <summary>The command's name; it also runs where no command is named.</summary>
    public const string Name = "serve";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var settings = new Argument<string[]>("SETTINGS")
        {
            Description = "Settings as in ASP.NET Core, as --NAME VALUE or --NAME=VALUE.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        settings.Validators.Add(result =>
        {
            if (HostSettings.Problem([.. result.Tokens.Select(token => token.Value)]) is { } problem)
            {
                result.AddError(problem);
            }
        });
        var command = new Command(Name, """
            Serves the bot and the web chat until it is stopped.

            Example: zavmo serve --urls http://localhost:5000
            """)
        {
            settings,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(settings) ?? [], cancellation));
        return command;
    }

    /// <summary>Serves until cancelled.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var app = ZavmoHost.Create(args);
        await Task.WhenAll(app.Services.ReadConversationsAsync(cancellationToken), app.Services.OpenStorageAsync(cancellationToken));
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
