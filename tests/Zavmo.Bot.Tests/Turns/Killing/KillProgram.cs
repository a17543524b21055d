using System.Globalization;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>The long form of the kill test: <c>kill [kills] [learners] [seed] [Sqlite|Cosmos]</c>.</summary>
internal static class KillProgram
{
    public const string Name = "kill";

    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
        await using var run = new KillRun(Number(0, 200), Number(1, 20), Number(2, 1), output, args.ElementAtOrDefault(3) ?? "Sqlite");
        var report = await run.RunAsync();
        await output.WriteLineAsync(report.ToString());
        return report.Faults.Count == 0 ? 0 : 1;
    }
}
