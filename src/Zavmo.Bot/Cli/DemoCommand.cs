using System.CommandLine;
using Zavmo.Bot.Demo;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Cli;

/// <summary><c>demo</c>: sample people to look at the product as.</summary>
public static class DemoCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("demo", """
            Adds sample people, for Development: choose one in the web page under "View as". Who is there already stays as they are.

            Example: zavmo demo
            """);
        command.SetAction(async (_, cancellation) =>
        {
            await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
            await app.Services.OpenStorageAsync(cancellation);
            await app.Services.StartTurnsAsync(cancellation);
            await foreach (var (persona, added) in app.Services.GetRequiredService<DemoPeople>().SeedAsync(cancellation))
            {
                Console.WriteLine(added
                    ? $"Added {persona.Name}: {persona.About}."
                    : $"{persona.Name} is there already; nothing was changed.");
            }

            Console.WriteLine("Start the server without a command, open its page and choose them under \"View as\".");
            return 0;
        });
        return command;
    }
}
