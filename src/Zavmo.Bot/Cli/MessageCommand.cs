using System.CommandLine;
using Microsoft.Bot.Builder;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Cli;

/// <summary><c>message</c>: says one thing to one learner, and whether it arrived.</summary>
public static class MessageCommand
{
    private const int MaxLength = 4000;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var tenant = new Option<string>("--tenant") { Description = "The learner's tenant.", Required = true };
        var channel = new Option<string>("--channel") { Description = "The channel.", DefaultValueFactory = _ => "msteams" };
        var user = new Option<string>("--user") { Description = "The learner's id on that channel.", Required = true };
        var text = new Argument<string>("text") { Description = $"What to say, {MaxLength} characters at most." };
        var command = new Command("message", """
            Says one thing to one learner who has agreed to talk with Zavmo, for instance that it will be away tonight, and tells what
            became of it: sent, throttled, blocked (they removed the app), gone or failed. It is sent once, and not kept.

            Example: zavmo message --tenant 72f9... --user 29:1a... "I am away from six to seven tonight."
            """)
        {
            tenant, channel, user, text,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(tenant), parsed.GetRequiredValue(channel), parsed.GetRequiredValue(user), parsed.GetRequiredValue(text), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string tenant, string channel, string user, string text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
        {
            throw new InvalidDataException($"A message has 1 to {MaxLength} characters.");
        }

        await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
        await app.Services.OpenStorageAsync(cancellationToken);
        var person = await app.Services.GetRequiredService<IDirectoryStore>().FindAsync(tenant, channel, user, cancellationToken)
            ?? throw new InvalidDataException($"Nobody is known as '{user}' on the channel '{channel}' in the tenant '{tenant}'.");
        if (person.ReferenceJson is null)
        {
            throw new InvalidDataException("This learner has no address: they have not agreed yet, have removed the app, or have erased their data.");
        }

        var outcome = await app.Services.GetRequiredService<ProactiveSender>().SendAsync(person, MessageFactory.Text(text), cancellationToken);
        Console.WriteLine(outcome.RetryAfter is { } wait ? $"{Word(outcome)}, try again in {(int)wait.TotalSeconds} s" : Word(outcome));
        return outcome.Kind == SendOutcomeKind.Sent ? 0 : 1;
    }

    private static string Word(SendOutcome outcome) => outcome.Kind.ToString().ToLowerInvariant();
}
