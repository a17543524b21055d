using System.Data.Common;
using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Says which key is missing or wrong.</summary>
internal sealed class CosmosOptionsCheck : IValidateOptions<CosmosOptions>
{
    private static readonly char[] NotInNames = ['/', '\\', '?', '#'];

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, CosmosOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.Database))
        {
            return ValidateOptionsResult.Fail($"{CosmosOptions.Section}:Database is empty.");
        }

        if (options.Database.IndexOfAny(NotInNames) >= 0)
        {
            return ValidateOptionsResult.Fail($"{CosmosOptions.Section}:Database is '{options.Database}': a name has none of / \\ ? # in it.");
        }

        if (string.IsNullOrWhiteSpace(options.Endpoint) && string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            return ValidateOptionsResult.Fail(
                $"{CosmosOptions.Section}:Endpoint is not set, and neither is {CosmosOptions.Section}:ConnectionString: one of them says where the account is.");
        }

        var key = string.IsNullOrWhiteSpace(options.ConnectionString) ? "Endpoint" : "ConnectionString";
        if (AddressOf(options) is null)
        {
            return ValidateOptionsResult.Fail($"{CosmosOptions.Section}:{key} names no account, as https://ACCOUNT.documents.azure.com does.");
        }

        // Not quoted: it may be most of a real one.
        return key == "Endpoint" || Convert.TryFromBase64String(KeyOf(options), new byte[options.ConnectionString!.Length], out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{CosmosOptions.Section}:ConnectionString has an AccountKey that is no key: it is not base64.");
    }

    private static string KeyOf(CosmosOptions options) =>
        (string)new DbConnectionStringBuilder { ConnectionString = options.ConnectionString }["AccountKey"];

    /// <summary>The account's address, or null where the settings have none.</summary>
    public static Uri? AddressOf(CosmosOptions options)
    {
        var text = options.Endpoint;
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            try
            {
                var parts = new DbConnectionStringBuilder { ConnectionString = options.ConnectionString };
                text = parts.TryGetValue("AccountEndpoint", out var value) && parts.ContainsKey("AccountKey") ? value as string : null;
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;
    }
}
