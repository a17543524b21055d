namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>A restore that was made.</summary>
/// <param name="File">Full path of the backup.</param>
/// <param name="SchemaVersion">Version of its tables, before they were brought up to date.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Before">The copy of what was there before, or null when there was nothing.</param>
internal sealed record RestoreReport(string File, int SchemaVersion, long Bytes, BackupReport? Before);
