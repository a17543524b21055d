using System.Globalization;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace Zavmo.BotFramework;

/// <summary>The addresses of one cloud, each of which a setting of the official name may replace.</summary>
/// <param name="LoginUrl">Where the bot gets its tokens; the path is the tenant of a multi-tenant bot.</param>
/// <param name="OAuthScope">Whom those tokens are for.</param>
/// <param name="TokenIssuer">Who signs for channels.</param>
/// <param name="ChannelMetadataUrl">OpenID metadata of channels.</param>
/// <param name="EmulatorMetadataUrl">OpenID metadata of local tools.</param>
/// <param name="CallerId">How a channel is named to the bot.</param>
/// <param name="ValidateAuthority">Whether the login host is checked to be one of Microsoft's.</param>
internal sealed record BotCloud(
    string LoginUrl, string OAuthScope, string TokenIssuer, string ChannelMetadataUrl, string EmulatorMetadataUrl, string CallerId, bool ValidateAuthority = true)
{
    // The tenants of the Bot Framework itself and of Microsoft, in whose name local tools may call.
    private static readonly string[] OwnTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    private static readonly string[] IssuerTemplates =
    [
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    ];

    public static BotCloud From(IConfiguration configuration)
    {
        var cloud = configuration["ChannelService"] switch
        {
            null or "" => new BotCloud(
                AuthenticationConstants.ToChannelFromBotLoginUrl,
                AuthenticationConstants.ToChannelFromBotOAuthScope,
                AuthenticationConstants.ToBotFromChannelTokenIssuer,
                AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
                AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
                CallerIdConstants.PublicAzureChannel),
            GovernmentAuthenticationConstants.ChannelService => new BotCloud(
                GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
                GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
                GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
                GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
                GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
                CallerIdConstants.USGovChannel),
            _ => throw new ArgumentException(
                $"The setting ChannelService is empty or {GovernmentAuthenticationConstants.ChannelService}.", nameof(configuration)),
        };
        return new BotCloud(
            Setting("ToChannelFromBotLoginUrl", cloud.LoginUrl),
            Setting("ToChannelFromBotOAuthScope", cloud.OAuthScope),
            Setting("ToBotFromChannelTokenIssuer", cloud.TokenIssuer),
            Setting("ToBotFromChannelOpenIdMetadataUrl", cloud.ChannelMetadataUrl),
            Setting("ToBotFromEmulatorOpenIdMetadataUrl", cloud.EmulatorMetadataUrl),
            Setting("CallerId", cloud.CallerId),
            !string.Equals(configuration["ValidateAuthority"], "false", StringComparison.OrdinalIgnoreCase));

        string Setting(string name, string otherwise) => configuration[name] is { Length: > 0 } value ? value : otherwise;
    }

    /// <summary>Who may have issued the token of a local tool, for a bot of the given tenant.</summary>
    public static IEnumerable<string> EmulatorIssuers(string tenantId) =>
        from tenant in string.IsNullOrWhiteSpace(tenantId) ? OwnTenants : [.. OwnTenants, tenantId]
        from template in IssuerTemplates
        select string.Format(CultureInfo.InvariantCulture, template, tenant);
}
