namespace Zavmo.Bot.Storage;

/// <summary>How the store is.</summary>
/// <param name="Path">Full path of the database, or the setting's text when it is no path.</param>
/// <param name="SchemaVersion">Version of the tables, or null when the file does not open.</param>
/// <param name="JournalMode">SQLite's journal mode, <c>wal</c> when all is well.</param>
/// <param name="Problems">What is wrong, each in one line; empty when nothing is.</param>
public sealed record StoreHealthReport(string Path, int? SchemaVersion, string? JournalMode, IReadOnlyList<string> Problems)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Healthy => Problems.Count == 0;
}
