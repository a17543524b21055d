using System.CommandLine;

namespace Zavmo.Bot.Cli;

/// <summary>The command line: <c>serve</c> (the default), <c>chat</c>, <c>demo</c>, <c>role</c>, <c>eval</c>, <c>inbox</c>, <c>doctor</c>, <c>backup</c>, <c>restore</c>.</summary>
public sealed class ZavmoCommand
{
    private readonly RootCommand root;

    private ZavmoCommand(RootCommand root) => this.root = root;

    /// <summary>The command line with all its commands.</summary>
    public static ZavmoCommand Create()
    {
        var root = new RootCommand("""
            Zavmo.Bot: develops people in their role by conversation.

            Without a command it serves the bot and the web chat at http://localhost:3978/.
            Settings are read as in ASP.NET Core: --urls, or an environment variable such as Storage__Sqlite__Path.
            """)
        {
            ServeCommand.Create(),
            ChatCommand.Create(),
            DemoCommand.Create(),
            RoleCommand.Create(),
            EvalCommand.Create(),
            InboxCommand.Create(),
            DoctorCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellation) => ServeCommand.RunAsync([.. parsed.UnmatchedTokens], cancellation));
        return new ZavmoCommand(root);
    }

    /// <summary>Runs a command line; returns 0, or 1 after one line on the error stream.</summary>
    public async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception error) when (CommandFailure.Reason(error) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }
}
