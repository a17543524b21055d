namespace Zavmo.Bot.Messages;

/// <summary>The bot's app registration in Entra ID, under the Bot Framework's own setting names, at the root of the configuration.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/bot-builder-authentication-basics</remarks>
public sealed class MicrosoftAppOptions
{
    /// <summary>The type of most registrations: one tenant and a client secret.</summary>
    public const string SingleTenant = "SingleTenant";

    /// <summary>A managed identity: no secret.</summary>
    public const string UserAssignedMsi = "UserAssignedMSI";

    /// <summary>Legacy: any tenant and a client secret. New ones cannot be made since 2025-07-31.</summary>
    public const string MultiTenant = "MultiTenant";

    /// <summary>The app id, a GUID; empty for a bot without authentication, in Development only.</summary>
    public string MicrosoftAppId { get; set; } = "";

    /// <summary><c>SingleTenant</c> (default), <c>UserAssignedMSI</c> or <c>MultiTenant</c>, in any case.</summary>
    public string MicrosoftAppType { get; set; } = SingleTenant;

    /// <summary>The client secret; must be empty for a managed identity.</summary>
    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary>The tenant of the registration, a GUID; not used for <c>MultiTenant</c>.</summary>
    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>Whether callers are checked and answers signed.</summary>
    public bool IsRegistered => MicrosoftAppId.Length > 0;

    /// <summary>Whether the registration is of a type.</summary>
    public bool Is(string type) => string.Equals(MicrosoftAppType, type, StringComparison.OrdinalIgnoreCase);
}
