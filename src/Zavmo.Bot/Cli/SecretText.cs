using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Cli;

/// <summary>How the commands name the file without which protected fields do not open.</summary>
internal static class SecretText
{
    /// <summary>Its path, or the setting where none is set.</summary>
    public static string Of(IServiceProvider services)
    {
        try
        {
            var vault = services.GetRequiredService<VaultSecret>();
            return vault.IsSet ? $"the {vault.Place}" : $"the secret file {services.GetRequiredService<RingSecret>().File}";
        }
        catch (StorageException)
        {
            return $"the secret file ({ProtectionOptions.SecretFileKey})";
        }
    }
}
