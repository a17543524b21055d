namespace Zavmo.Bot.Storage.Protection;

/// <summary>Settings under <c>Storage:Protection:KeyVault</c>: the secret that wraps the key ring lies in Azure Key Vault.</summary>
public sealed class KeyVaultOptions
{
    /// <summary>Name of the vault's setting in messages.</summary>
    public const string UriKey = ProtectionOptions.Section + ":KeyVault:Uri";

    /// <summary>Name of the secret's setting in messages.</summary>
    public const string SecretNameKey = ProtectionOptions.Section + ":KeyVault:SecretName";

    /// <summary>Address of the vault, e.g. <c>https://contoso.vault.azure.net/</c>; https. Empty for a secret from a file.</summary>
    public string? Uri { get; set; }

    /// <summary>Name of the secret: letters, digits and hyphens, at most 127. Its enabled versions open the ring, its newest one wraps it.</summary>
    public string? SecretName { get; set; }

    /// <summary>Whether the secret comes from a vault.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Uri) || !string.IsNullOrWhiteSpace(SecretName);
}
