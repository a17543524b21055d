namespace Zavmo.Bot.Storage.Protection;

/// <summary>Settings under <c>Storage:Protection</c>.</summary>
public sealed class ProtectionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Storage:Protection";

    /// <summary>Name of the setting in messages.</summary>
    public const string SecretFileKey = Section + ":SecretFile";

    /// <summary>
    /// File with the secret that wraps the key ring, at least 32 bytes; white space around it does not count. Required,
    /// except in Development, where it is made beside the database when it is missing.
    /// </summary>
    public string? SecretFile { get; set; }

    /// <summary>Name of the setting in messages.</summary>
    public const string EarlierFilesKey = Section + ":EarlierSecretFiles";

    /// <summary>Files with secrets that wrapped the key ring before: they open what was not wrapped anew yet. See <c>zavmo keys rotate</c>.</summary>
    public IReadOnlyList<string> EarlierSecretFiles { get; set; } = [];

    /// <summary>The secret in Azure Key Vault, in place of a file.</summary>
    public KeyVaultOptions KeyVault { get; set; } = new();
}
