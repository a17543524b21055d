namespace Zavmo.Bot.Storage.Protection;

/// <summary>One element of the key ring as it is stored, sealed with AES-256-GCM under a key derived from the secret.</summary>
/// <param name="Salt">Salt of the derivation (HKDF-SHA256), 16 bytes.</param>
/// <param name="Nonce">Nonce, 12 bytes.</param>
/// <param name="Data">Cipher text followed by the tag of 16 bytes.</param>
internal sealed record SealedKey(byte[] Salt, byte[] Nonce, byte[] Data);
