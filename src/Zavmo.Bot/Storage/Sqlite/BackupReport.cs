namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>A backup that was made.</summary>
/// <param name="File">Full path of the file.</param>
/// <param name="SchemaVersion">Version of its tables.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record BackupReport(string File, int SchemaVersion, long Bytes);
