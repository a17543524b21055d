using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Cli;

/// <summary><c>backup FILE</c>: a copy of the database while it is served.</summary>
public static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The backup to make." };
        var force = new Option<bool>("--force") { Description = "Replace the file when it is there." };
        var command = new Command("backup", """
            Copies the database to a file. The bot may go on serving meanwhile.

            Example: zavmo backup monday.db
            """)
        {
            file, force,
        };
        command.SetAction(async (parsed, _) =>
        {
            await using var app = ZavmoHost.Create(["--Logging:LogLevel:Default=Warning"]);
            app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.RequireSqlite("backup");
            var report = ActivatorUtilities.CreateInstance<SqliteBackup>(app.Services)
                .Save(parsed.GetRequiredValue(file).FullName, parsed.GetValue(force));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"Backed up {app.Services.GetRequiredService<SqliteDatabase>().Path} to {report.File}: {report.Bytes:N0} bytes, schema {report.SchemaVersion}."));
            Console.WriteLine($"Keep {SecretText.Of(app.Services)} with it: adjustments cannot be read without it.");
            return 0;
        });
        return command;
    }
}
