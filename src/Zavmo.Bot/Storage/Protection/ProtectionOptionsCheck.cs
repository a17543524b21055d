using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Storage.Protection;

/// <summary>Stops the start when the secret's settings cannot be meant so.</summary>
internal sealed partial class ProtectionOptionsCheck : IValidateOptions<ProtectionOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ProtectionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var vault = options.KeyVault;
        if (!vault.IsSet)
        {
            return ValidateOptionsResult.Success;
        }

        return !System.Uri.TryCreate(vault.Uri, UriKind.Absolute, out var uri) || uri.Scheme != System.Uri.UriSchemeHttps
            ? ValidateOptionsResult.Fail($"{KeyVaultOptions.UriKey} must be the https address of a key vault.")
            : !SecretName().IsMatch(vault.SecretName ?? "")
                ? ValidateOptionsResult.Fail($"{KeyVaultOptions.SecretNameKey} must be 1 to 127 letters, digits or hyphens.")
                : !string.IsNullOrWhiteSpace(options.SecretFile)
                    ? ValidateOptionsResult.Fail(
                        $"{ProtectionOptions.SecretFileKey} and {KeyVaultOptions.UriKey} are both set: one secret wraps the key ring. A file it was wrapped with before belongs in {ProtectionOptions.EarlierFilesKey}.")
                    : ValidateOptionsResult.Success;
    }

    [GeneratedRegex("^[0-9a-zA-Z-]{1,127}$", RegexOptions.CultureInvariant)]
    private static partial Regex SecretName();
}
