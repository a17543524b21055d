using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Cli;

/// <summary><c>restore FILE</c>: the content of a backup in place of the database's own.</summary>
public static class RestoreCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The backup." };
        var command = new Command("restore", """
            Puts a backup in the place of what the database holds, which is kept in a copy beside it.
            A running bot goes on with what was restored.

            Example: zavmo restore monday.db
            """)
        {
            file,
        };
        command.SetAction(async (parsed, _) =>
        {
            await using var app = ZavmoHost.Create(["--Logging:LogLevel:Default=Warning"]);
            app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.RequireSqlite("restore");
            var report = ActivatorUtilities.CreateInstance<SqliteRestore>(app.Services).Load(parsed.GetRequiredValue(file).FullName);
            if (report.Before is { } before)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"What was there before is kept in {before.File}: {before.Bytes:N0} bytes."));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"Restored {app.Services.GetRequiredService<SqliteDatabase>().Path} from {report.File}: {report.Bytes:N0} bytes, schema {report.SchemaVersion}."));
            Console.WriteLine($"Its adjustments open with {SecretText.Of(app.Services)}. A running bot goes on with it in a few seconds.");
            return 0;
        });
        return command;
    }
}
