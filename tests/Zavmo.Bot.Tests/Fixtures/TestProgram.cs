using Zavmo.Bot.Tests.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>What this assembly does when a test starts it as a process of its own.</summary>
internal static class TestProgram
{
    public static Task<int> Main(string[] args) => args switch
    {
        [InboxRacer.Name, var database, var count] => InboxRacer.RunAsync(database, count, Console.In, Console.Out),
        _ => Task.FromResult(1),
    };
}
