using System.CommandLine;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Messages;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Roles.Extraction;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tutor;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Sentences;

namespace Zavmo.Bot.Cli;

/// <summary><c>doctor</c>: checks configuration, store and assets, and says what is missing.</summary>
public static class DoctorCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", """
            Checks configuration, store and assets, and says what is missing.

            Example: zavmo doctor
            """);
        command.SetAction((_, cancellation) => RunAsync(cancellation));
        return command;
    }

    private static async Task<string> StoreAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var report = await services.GetRequiredService<IStoreHealth>().CheckAsync(cancellationToken);
        return report.Healthy
            ? report.Summary
            : throw new InvalidDataException(string.Join(' ', report.Problems));
    }

    private static string SentenceModel(IServiceProvider services)
    {
        try
        {
            return $"{services.GetRequiredService<ISentenceEncoder>().Encode(["I rang the supplier."])[0].Length} dimensions";
        }
        catch (Exception error) when (SentenceEncoders.IsMissing(error))
        {
            throw new InvalidDataException($"it cannot be loaded on {RuntimeInformation.RuntimeIdentifier}: {error.GetBaseException().Message}", error);
        }
    }

    private static string Model(IServiceProvider services)
    {
        var settings = services.GetRequiredService<ModelHealth>().Settings();
        return FormattableString.Invariant($"{settings}; instructions for adverts, version {ExtractionFile.Read().Version}");
    }

    private static string WebChatBundle()
    {
        var bundle = Path.Combine(AppContext.BaseDirectory, "wwwroot", "webchat.js");
        return File.Exists(bundle)
            ? bundle
            : throw new InvalidDataException("wwwroot/webchat.js is not there: install Node.js with npm and build again.");
    }

    // Settings that are wrong have been told by then: with them there is nothing to try.
    private static bool IsRegistered(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<ChannelHealth>().IsRegistered;
        }
        catch (OptionsValidationException)
        {
            return false;
        }
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var healthy = true;
        async Task Check(string what, Func<Task<string>> check)
        {
            try
            {
                Console.WriteLine($"ok       {what}: {await check()}");
            }
            catch (Exception error) when (CommandFailure.Reason(error) is not null || error is InvalidOperationException)
            {
                healthy = false;
                Console.WriteLine($"missing  {what}: {CommandFailure.Reason(error) ?? error.Message.ReplaceLineEndings(" ")}");
            }
        }

        WebApplication? app = null;
        await Check("configuration", () =>
        {
            app = ZavmoHost.Create(["--Logging:LogLevel:Default=Error"]);
            return Task.FromResult($"environment {app.Environment.EnvironmentName}");
        });
        if (app is not null)
        {
            await using var _ = app;
            var services = app.Services;
            await Check("store", () => StoreAsync(services, cancellationToken));
            await Check("conversations", () => Task.FromResult(string.Join(", ", services.GetRequiredService<ConversationCatalogue>().Conversations.Keys)));
            await Check("knowledge", () => Task.FromResult(string.Join(", ", services.GetRequiredService<KnowledgeBank>().Topics.Select(topic => topic.Id))));
            await Check("roles", async () => string.Join(
                ", ", (await services.GetRequiredService<RoleLibrary>().ListAsync("local", cancellationToken)).Select(role => role.Id)));
            await Check("adverts", () => Task.FromResult(FormattableString.Invariant($"{AdvertsFile.Read().Phrases} phrases")));
            await Check("model", () => Task.FromResult(Model(services)));
            await Check("cards", () => Task.FromResult(string.Join(", ", services.GetRequiredService<CardCatalogue>().Names)));
            await Check("sentence model", () => Task.FromResult(SentenceModel(services)));
            await Check("web chat", () => Task.FromResult(WebChatBundle()));
            await Check("registration", () => Task.FromResult(services.GetRequiredService<ChannelHealth>().Registration()));
            if (IsRegistered(services))
            {
                await Check("channel keys", () => services.GetRequiredService<ChannelHealth>().SigningKeysAsync(cancellationToken));
                await Check("channel token", () => services.GetRequiredService<ChannelHealth>().TokenAsync(cancellationToken));
            }
        }

        if (healthy)
        {
            return 0;
        }

        await Console.Error.WriteLineAsync("Something is missing; see the lines above.");
        return 1;
    }
}
