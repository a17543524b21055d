using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Short forms of the three things that the stores do with SQL.</summary>
internal static class SqliteCommands
{
    /// <summary>Runs statements; returns the number of changed rows.</summary>
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = Take(connection, sql, parameters);
        var done = false;
        try
        {
            var changed = command.ExecuteNonQuery();
            done = true;
            return changed;
        }
        finally
        {
            PutBack(connection, command, done);
        }
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public static T? First<T>(
        this SqliteConnection connection,
        string sql,
        Func<SqliteDataReader, T> map,
        params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = Take(connection, sql, parameters);
        var done = false;
        try
        {
            T? first;
            using (var reader = command.ExecuteReader())
            {
                first = reader.Read() ? map(reader) : default;
            }

            done = true;
            return first;
        }
        finally
        {
            PutBack(connection, command, done);
        }
    }

    /// <summary>Every row, in the order of the query.</summary>
    public static List<T> All<T>(
        this SqliteConnection connection,
        string sql,
        Func<SqliteDataReader, T> map,
        params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = Take(connection, sql, parameters);
        var done = false;
        try
        {
            var rows = new List<T>();
            using (var reader = command.ExecuteReader())
            {
                while (reader.Read())
                {
                    rows.Add(map(reader));
                }
            }

            done = true;
            return rows;
        }
        finally
        {
            PutBack(connection, command, done);
        }
    }

    private static SqliteCommand Take(
        SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        SqliteCommand command;
        if (connection is SqliteLink link)
        {
            command = link.Take(sql);
        }
        else
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
        }

        for (var index = 0; index < parameters.Length; index++)
        {
            if (index == command.Parameters.Count)
            {
                command.Parameters.AddWithValue(parameters[index].Name, parameters[index].Value);
            }
            else
            {
                command.Parameters[index].Value = parameters[index].Value;
            }
        }

        return command;
    }

    private static void PutBack(SqliteConnection connection, SqliteCommand command, bool done)
    {
        if (done && connection is SqliteLink link)
        {
            link.PutBack(command);
        }
        else
        {
            command.Dispose();
        }
    }
}
