using System.CommandLine;
using System.Globalization;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Cli;

/// <summary><c>keys</c>: the key ring of encrypted fields.</summary>
public static class KeysCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("keys", "Looks after the keys of encrypted fields.")
    {
        Rotate(),
    };

    private static Command Rotate()
    {
        var command = new Command("rotate", """
            Wraps the key ring with the newest secret. Before it, every process has to run with the new secret, and with the old
            one as an earlier one; after it the old one can be taken away. What is encrypted stays as it is. Stopped in the
            middle it loses nothing, and a second run does the rest. docs/keys.md has the steps.

            Example: zavmo keys rotate
            """);
        command.SetAction(async (_, _) =>
        {
            await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
            var (elements, rewrapped) = app.Services.GetRequiredService<KeyRing>().Rewrap();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{rewrapped} of {elements} {(elements == 1 ? "element" : "elements")} wrapped anew, with the secret in {app.Services.GetRequiredService<RingSecret>().Place}."));
            return 0;
        });
        return command;
    }
}
