using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>
/// A connection that stays open and keeps its prepared statements by their text; the texts are constants, so they are few.
/// One thread at a time.
/// </summary>
internal sealed class SqliteLink(string connectionString) : SqliteConnection(connectionString)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, SqliteCommand> _idle = new(StringComparer.Ordinal);

    /// <summary>Whether a transaction is open: SQLite ends it by itself after some failures.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>A command of this text, prepared if it ran before. It is taken out, so that a nested use gets another.</summary>
    public SqliteCommand Take(string sql)
    {
        if (!_idle.Remove(sql, out var command))
        {
            command = CreateCommand();
            command.CommandText = sql;
        }

        command.Transaction = Transaction;
        return command;
    }

    /// <summary>Puts back a command that ran without failure. Its values, which may be a learner's, are let go.</summary>
    public void PutBack(SqliteCommand command)
    {
        foreach (SqliteParameter parameter in command.Parameters)
        {
            parameter.Value = DBNull.Value;
        }

        if (!_idle.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    /// <summary>
    /// Begins a transaction with the write lock, for which it waits up to ten seconds. SQLite would wait up to 100 ms between
    /// two tries of its own, and lose against a process that writes all the time: so the connection's own patience is short,
    /// and this tries again from short pauses.
    /// </summary>
    /// <exception cref="SqliteException">Another process keeps the lock, or the file cannot be written.</exception>
    public void Begin()
    {
        var since = Stopwatch.GetTimestamp();
        int code;
        do
        {
            code = TryControl("BEGIN IMMEDIATE");
        }
        while (code == raw.SQLITE_BUSY && Stopwatch.GetElapsedTime(since) < Patience);

        SqliteException.ThrowExceptionForRC(code, Handle);
    }

    /// <summary>Runs a statement that controls the transaction.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public void Control(string sql) => SqliteException.ThrowExceptionForRC(TryControl(sql), Handle);

    private int TryControl(string sql) => raw.sqlite3_exec(Handle, sql) & 0xFF;
}
