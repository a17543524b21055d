using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Messages;

/// <summary>Reads the body of <c>POST /api/messages</c>.</summary>
internal static class MessageReader
{
    private const string NoTenant = "local";

    // Several times what channels use. Ids become parts of addresses and of keys.
    private const int MaxIdLength = 1000;

    /// <summary>What a body is: an activity, or what is wrong with it.</summary>
    public static (Activity? Activity, string Problem) Read(string body)
    {
        if (!JsonText.IsUnicode(body))
        {
            return (null, "A text of the activity holds half a character: a surrogate without its other half.");
        }

        try
        {
            var activity = Payload.Parse(body);
            return Missing(activity) is { } missing ? (null, $"The activity has no '{missing}'.")
                : Unusable(activity) is { } unusable ? (null, $"The activity's '{unusable}' cannot be used.")
                : (activity, "");
        }
        catch (FormatException error)
        {
            return (null, error.Message);
        }
    }

    /// <summary>An activity of a caller who was checked, as the intake takes it. Once it is accepted as new the activity is its turn's.</summary>
    public static InboundActivity Inbound(string body, Activity activity, AuthenticateRequestResult caller) =>
        new(body, activity.ChannelId, activity.Conversation.Id, IdOf(activity), ConversationScope.OwnerOf(activity), TenantOf(activity))
        {
            Claims = [.. caller.ClaimsIdentity.Claims.Select(claim => new InboundClaim(claim.Type, claim.Value))],
            AuthenticationType = caller.ClaimsIdentity.AuthenticationType ?? "",
            Audience = caller.Audience,
            CallerId = caller.CallerId,
            Handed = new HandedActivity(activity),
        };

    // An edit and a deletion have the id of the message that they change, and the time at which they do: without it they were taken
    // for that message, delivered again.
    private static string IdOf(Activity activity) => activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete
        ? string.Create(CultureInfo.InvariantCulture, $"{activity.Type} {activity.Timestamp?.UtcTicks} {activity.Id}")
        : activity.Id;

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

    private static string? Unusable(Activity activity)
    {
        var tenant = TenantOf(activity);
        (string Path, string? Value)[] ids =
        [
            ("id", activity.Id),
            ("channelId", activity.ChannelId),
            ("serviceUrl", activity.ServiceUrl),
            ("replyToId", activity.ReplyToId),
            ("from.id", activity.From.Id),
            ("recipient.id", activity.Recipient?.Id),
            ("conversation.id", activity.Conversation.Id),
            ("conversation.id", ConversationScope.OwnerOf(activity)),
            ("channelData.tenant.id", tenant),
        ];
        return ids.FirstOrDefault(id => id.Value is { } value && !IsUsable(value)).Path ?? (tenant.Contains('|', StringComparison.Ordinal) ? "channelData.tenant.id" : null);
    }

    private static bool IsUsable(string id) => id.Length is > 0 and <= MaxIdLength && !id.Any(char.IsControl);

    // Only Teams writes the tenant itself. In Direct Line and the like the channel data is the client's, who could name any.
    private static string TenantOf(Activity activity)
    {
        if (activity.ChannelId != Channels.Msteams)
        {
            return NoTenant;
        }

        return OneOf(ChannelTenantOf(activity), activity.Conversation.TenantId) ?? NoTenant;
    }

    private static string? OneOf(params string?[] tenants) => tenants.FirstOrDefault(tenant => !string.IsNullOrEmpty(tenant));

    private static string? ChannelTenantOf(Activity activity)
    {
        try
        {
            return Payload.Read<ChannelTenant>(activity.ChannelData)?.Tenant?.Id;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record ChannelTenant(Tenant? Tenant);

    private sealed record Tenant(string? Id);
}
