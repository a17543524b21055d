using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Bots;

/// <summary>Says something to a person of the bot's own accord, where the directory knows how to reach them.</summary>
public sealed class ProactiveSender(ZavmoAdapter adapter, IDirectoryStore directory)
{
    /// <summary>
    /// Sends a message once; when to try again is the caller's. A conversation that is gone is made anew. Who has blocked the bot has
    /// no address until they write again.
    /// </summary>
    /// <returns>What became of it; <see cref="SendOutcomeKind.Gone"/> also for a person without an address.</returns>
    public async Task<SendOutcome> SendAsync(DirectoryEntry person, Activity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(message);
        if (person.ReferenceJson is not { } known)
        {
            return new SendOutcome(SendOutcomeKind.Gone);
        }

        var address = Payload.Parse(known);
        var outcome = await TryAsync(() => SendToAsync(address, message, cancellationToken));
        if (outcome.Kind == SendOutcomeKind.Gone)
        {
            outcome = await TryAsync(() => SendToNewAsync(person, address, message, cancellationToken));
        }

        if (outcome.Kind is SendOutcomeKind.Blocked or SendOutcomeKind.Gone)
        {
            await directory.SaveConversationAsync(person.TenantId, person.ChannelId, person.UserId, null, cancellationToken);
        }

        return outcome;
    }

    private Task<string> SendToAsync(Activity address, Activity message, CancellationToken cancellationToken)
    {
        message.ApplyConversationReference(address.GetConversationReference());
        return adapter.SendAsync(message, cancellationToken);
    }

    private async Task SendToNewAsync(DirectoryEntry person, Activity address, Activity message, CancellationToken cancellationToken)
    {
        address.Conversation.Id = await adapter.CreateConversationAsync(address, person.TenantId, cancellationToken);
        await SendToAsync(address, message, cancellationToken);
        await directory.SaveConversationAsync(
            person.TenantId, person.ChannelId, person.UserId, Payload.Write(address), cancellationToken);
    }

    private static async Task<SendOutcome> TryAsync(Func<Task> send)
    {
        try
        {
            await send();
            return new SendOutcome(SendOutcomeKind.Sent);
        }
#pragma warning disable CA1031 // What a channel throws is an outcome; the store's own faults are not.
        catch (Exception error) when (error is not (StorageException or OperationCanceledException { InnerException: null }))
#pragma warning restore CA1031
        {
            return ConnectorErrors.Of(error);
        }
    }
}
