using Azure.Security.KeyVault.Secrets;

namespace Zavmo.Bot.Storage.Protection;

/// <summary>Connects to the secrets of a key vault.</summary>
/// <param name="vault">Its address.</param>
internal delegate SecretClient VaultConnection(Uri vault);
