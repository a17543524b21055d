using System.CommandLine;

namespace Zavmo.Bot.Cli;

/// <summary>The command line: <c>serve</c> (the default), <c>chat</c>, <c>demo</c>, <c>role</c>, <c>eval</c>, <c>inbox</c>, <c>feedback</c>, <c>message</c>, <c>manifest</c>, <c>doctor</c>, <c>backup</c>, <c>restore</c>, <c>storage</c>.</summary>
public sealed class ZavmoCommand
{
    private static readonly string[] AboutItself = ["--help", "-h", "-?", "/h", "/?", "--version"];

    private readonly RootCommand root;

    private ZavmoCommand(RootCommand root) => this.root = root;

    /// <summary>The command line with all its commands.</summary>
    public static ZavmoCommand Create() => new(new RootCommand("""
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
        FeedbackCommand.Create(),
        MessageCommand.Create(),
        ManifestCommand.Create(),
        DoctorCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        StorageCommand.Create(),
        KeysCommand.Create(),
    });

    /// <summary>Runs a command line; returns 0, or 1 after one line on the error stream.</summary>
    public async Task<int> RunAsync(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var parsed = root.Parse(Serves(args) ? [ServeCommand.Name, .. args] : args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(CommandFailure.Misuse(parsed));
            return 1;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception error) when (CommandFailure.Reason(error) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }

    // Settings alone are for serve; a word that is no command must not start a server.
    private static bool Serves(string[] args) =>
        args.Length == 0 || (args[0].StartsWith('-') && !AboutItself.Contains(args[0], StringComparer.Ordinal));
}
