using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>The product as a process of its own that may kill itself at a step. It ends with the process that started it.</summary>
internal static class FaultHost
{
    public const string Name = "serve-with-fault";

    /// <summary>Environment variable: the name of another machine, where the process says that it runs.</summary>
    public const string HostVariable = "TEST_HOST";

    public static async Task<int> RunAsync(string fault, string[] args, TextReader input, TextWriter output)
    {
        await using var app = ZavmoHost.Create(args, services =>
        {
            services.Watch(new KillingWatch(fault));
            if (Environment.GetEnvironmentVariable(HostVariable) is { } host)
            {
                services.Decorate<INodeStore>(inner => new ElsewhereNodes(inner, host));
            }
        });
        await app.StartAsync();
        await output.WriteLineAsync("ready");
        while (await input.ReadLineAsync() is not null)
        {
        }

        await app.StopAsync();
        return 0;
    }
}
