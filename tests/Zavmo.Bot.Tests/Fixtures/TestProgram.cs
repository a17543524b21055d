using Zavmo.Bot.Tests.Storage.Sqlite;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>What this assembly does when it is started as a process of its own, by a test or by <c>tests/kill.sh</c>.</summary>
internal static class TestProgram
{
    public static Task<int> Main(string[] args) => args switch
    {
        [InboxRacer.Name, var database, var count] => InboxRacer.RunAsync(database, count, Console.In, Console.Out),
        [FaultHost.Name, var fault, .. var rest] => FaultHost.RunAsync(fault, rest, Console.In, Console.Out),
        [KillProgram.Name, .. var rest] => KillProgram.RunAsync(rest, Console.Out),
        _ => Task.FromResult(1),
    };
}
