using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace Zavmo.BotFramework;

/// <summary>The bot's registration with Entra ID, and how it proves itself there.</summary>
internal sealed record AppRegistration(string Id, AppRegistrationType Type, string Password, string TenantId)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether there is one; without it the bot and its callers are anonymous.</summary>
    public bool IsPresent => Id.Length > 0;

    /// <summary>Whether an id is this app's; the case of a GUID says nothing.</summary>
    public bool Is(string appId) => string.Equals(appId, Id, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ArgumentException">A setting is missing or not understood; the message names it.</exception>
    public static AppRegistration From(IConfiguration configuration)
    {
        var tenant = configuration["MicrosoftAppTenantId"]?.Trim() ?? "";
        var app = new AppRegistration(
            configuration["MicrosoftAppId"]?.Trim() ?? "",
            TypeOf(configuration["MicrosoftAppType"], tenant),
            configuration["MicrosoftAppPassword"] ?? "",
            tenant);
        if (app.Missing() is { } missing)
        {
            throw new ArgumentException($"The setting {missing} is required when MicrosoftAppType is {app.Type}.", nameof(configuration));
        }

        return app.Type == AppRegistrationType.UserAssignedMsi && app.Password.Length > 0
            ? throw new ArgumentException("The setting MicrosoftAppPassword has no place beside a managed identity.", nameof(configuration))
            : app;
    }

    /// <param name="loginUrl">The login host; its path is the tenant of a multi-tenant bot.</param>
    public TokenCredential Credential(Uri loginUrl, bool validateAuthority, HttpClient http)
    {
        if (Type == AppRegistrationType.UserAssignedMsi)
        {
            return new ManagedIdentityCredential(With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(Id)), http));
        }

        var options = With(new ClientSecretCredentialOptions { DisableInstanceDiscovery = !validateAuthority }, http);
        options.AuthorityHost = new Uri(loginUrl.GetLeftPart(UriPartial.Authority));
        var tenant = Type == AppRegistrationType.SingleTenant ? TenantId : loginUrl.AbsolutePath.Trim('/');
        return new ClientSecretCredential(tenant, Id, Password, options);
    }

    // Registrations are single-tenant unless they are old: new multi-tenant ones ended on 2025-07-31.
    private static AppRegistrationType TypeOf(string setting, string tenant) =>
        string.IsNullOrWhiteSpace(setting) ? (tenant.Length > 0 ? AppRegistrationType.SingleTenant : AppRegistrationType.MultiTenant)
        : Enum.TryParse(setting, ignoreCase: true, out AppRegistrationType type) && Enum.IsDefined(type) ? type
        : throw new ArgumentException("The setting MicrosoftAppType is SingleTenant, UserAssignedMSI or MultiTenant.", nameof(setting));

    private static T With<T>(T options, HttpClient http)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = 2;
        options.Retry.NetworkTimeout = Patience;
        if (http is not null)
        {
            options.Transport = new HttpClientTransport(http);
        }

        return options;
    }

    private string Missing() => (IsPresent, Type) switch
    {
        (false, AppRegistrationType.UserAssignedMsi) => "MicrosoftAppId",
        (true, AppRegistrationType.SingleTenant or AppRegistrationType.UserAssignedMsi) when TenantId.Length == 0 => "MicrosoftAppTenantId",
        (true, AppRegistrationType.SingleTenant or AppRegistrationType.MultiTenant) when Password.Length == 0 => "MicrosoftAppPassword",
        _ => null,
    };
}
