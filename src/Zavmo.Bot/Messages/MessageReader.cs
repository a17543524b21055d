using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Messages;

/// <summary>Reads the body of <c>POST /api/messages</c>.</summary>
internal static class MessageReader
{
    /// <summary>What a body is: an activity, or what is wrong with it.</summary>
    public static (Activity? Activity, InboundActivity? Inbound, string Problem) Read(string body)
    {
        Activity activity;
        try
        {
            activity = Payload.Parse(body);
        }
        catch (FormatException error)
        {
            return (null, null, error.Message);
        }

        var problem = Missing(activity) is { } missing
            ? $"The activity has no '{missing}'."
            : Refusal(activity.ChannelId, activity.ServiceUrl);
        return problem.Length > 0
            ? (null, null, problem)
            : (activity, new InboundActivity(
                body, activity.ChannelId, activity.Conversation.Id, activity.Id, activity.From.Id, TenantOf(activity)), "");
    }

    private static string? Missing(Activity activity)
    {
        (string Path, string? Value)[] required =
        [
            ("type", activity.Type),
            ("id", activity.Id),
            ("channelId", activity.ChannelId),
            ("serviceUrl", activity.ServiceUrl),
            ("from.id", activity.From?.Id),
            ("conversation.id", activity.Conversation?.Id),
        ];
        return required.FirstOrDefault(field => string.IsNullOrEmpty(field.Value)).Path;
    }

    private static string Refusal(string channelId, string serviceUrl)
    {
        if (ServiceUrlSender.Local.Contains(channelId))
        {
            return $"The channel '{channelId}' has an endpoint of its own.";
        }

        return Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) && service.IsLoopback
            ? ""
            : "Without authentication 'serviceUrl' has to be an address of this machine.";
    }

    private static string TenantOf(Activity activity)
    {
        try
        {
            return Payload.Read<ChannelTenant>(activity.ChannelData)?.Tenant?.Id is { Length: > 0 } channel
                ? channel
                : activity.Conversation.TenantId is { Length: > 0 } conversation ? conversation : "local";
        }
        catch (FormatException)
        {
            return activity.Conversation.TenantId ?? "local";
        }
    }

    private sealed record ChannelTenant(Tenant? Tenant);

    private sealed record Tenant(string? Id);
}
