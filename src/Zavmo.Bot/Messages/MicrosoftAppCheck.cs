using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Messages;

/// <summary>Whether the settings of the app registration go together, before a learner finds out that they do not.</summary>
internal sealed class MicrosoftAppCheck : IValidateOptions<MicrosoftAppOptions>
{
    private static readonly string[] Types = [MicrosoftAppOptions.SingleTenant, MicrosoftAppOptions.UserAssignedMsi, MicrosoftAppOptions.MultiTenant];

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, MicrosoftAppOptions options)
    {
        var problems = ProblemsOf(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(string.Join(' ', problems));
    }

    private static IEnumerable<string> ProblemsOf(MicrosoftAppOptions app)
    {
        if (!Types.Contains(app.MicrosoftAppType, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"The setting {nameof(app.MicrosoftAppType)} is one of {string.Join(", ", Types)}.";
            yield break;
        }

        if (!app.IsRegistered)
        {
            yield break;
        }

        if (!IsGuid(app.MicrosoftAppId))
        {
            yield return $"The setting {nameof(app.MicrosoftAppId)} is the GUID of the app registration.";
        }

        if (!app.Is(MicrosoftAppOptions.MultiTenant) && !IsGuid(app.MicrosoftAppTenantId))
        {
            yield return $"The setting {nameof(app.MicrosoftAppTenantId)} is the GUID of the tenant, and needed with {app.MicrosoftAppType}.";
        }

        var isIdentity = app.Is(MicrosoftAppOptions.UserAssignedMsi);
        if (isIdentity == (app.MicrosoftAppPassword.Length > 0))
        {
            yield return $"The setting {nameof(app.MicrosoftAppPassword)} {(isIdentity ? "has no place beside a managed identity" : $"is needed with {app.MicrosoftAppType}")}.";
        }
    }

    // Parsing passes over white space, as a line break at the end of a secret's file; the token service and the channels do not.
    private static bool IsGuid(string text) => Guid.TryParseExact(text, "D", out var id) && text.Length == id.ToString("D").Length;
}
