using System.Text;
using Azure;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Storage.Protection;

/// <summary>A secret in Azure Key Vault, in all its versions. Data Protection cannot wait asynchronously, and asks rarely.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/keyvault/secrets.</remarks>
internal sealed class VaultSecret(IOptions<ProtectionOptions> options, VaultConnection connect)
{
    private readonly KeyVaultOptions vault = options.Value.KeyVault;
    private readonly Lazy<SecretClient> client = new(() => connect(new Uri(options.Value.KeyVault.Uri!)));

    /// <summary>Whether there is one.</summary>
    public bool IsSet => vault.IsSet;

    /// <summary>The secret, as messages name it.</summary>
    public string Place => $"secret {vault.SecretName} of {vault.Uri} ({KeyVaultOptions.UriKey})";

    /// <summary>Its newest version.</summary>
    /// <exception cref="StorageException">The vault cannot be reached, refuses, or has no such secret.</exception>
    public byte[] Newest() => Ask(() => Bytes(client.Value.GetSecret(vault.SecretName).Value));

    /// <summary>Its enabled versions, newest first.</summary>
    /// <exception cref="StorageException">The vault cannot be reached, or refuses.</exception>
    public IReadOnlyList<byte[]> All() => Ask(() => client.Value.GetPropertiesOfSecretVersions(vault.SecretName)
        .Where(version => version.Enabled != false)
        .OrderByDescending(version => version.CreatedOn)
        .ThenBy(version => version.Version, StringComparer.Ordinal)
        .Select(version => Bytes(client.Value.GetSecret(vault.SecretName, version.Version).Value))
        .ToList());

    private static byte[] Bytes(KeyVaultSecret secret) => Encoding.UTF8.GetBytes(secret.Value.Trim());

    private T Ask<T>(Func<T> question)
    {
        try
        {
            return question();
        }
        catch (RequestFailedException error)
        {
            var why = error.Status switch
            {
                404 => "there is none of that name",
                401 or 403 => "the identity of this process may not read it: it needs get and list",
                0 => $"the vault cannot be reached: {error.Message.Split('\n')[0]}",
                _ => $"the vault answered {error.Status} {error.ErrorCode}",
            };
            throw new StorageException($"The {Place} cannot be read, {why}.", error);
        }
        catch (Exception error) when (error is AuthenticationFailedException or AggregateException)
        {
            throw new StorageException($"The {Place} cannot be read, no identity is found to sign in with: {error.GetBaseException().Message.Split('\n')[0]}", error);
        }
    }
}
