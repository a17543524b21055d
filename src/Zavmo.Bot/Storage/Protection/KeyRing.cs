using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Zavmo.Bot.Storage.Protection;

/// <summary>
/// The key ring of Data Protection in our own store. Whole elements are sealed here rather than by an IXmlEncryptor: that
/// would store a type name, and Data Protection answers a key that it cannot decrypt with a new one, silently.
/// </summary>
internal sealed class KeyRing(IKeyStore store, RingSecret secret) : IXmlRepository
{
    private const int TagBytes = 16;
    private const string First = "first";

    private volatile HashSet<string> known = [];

    /// <summary>Whether another process has added an element since this one read them.</summary>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    public bool HasNew() => !known.IsSupersetOf(store.Read().Select(element => element.Name));

    /// <summary>Every element, opened.</summary>
    /// <exception cref="StorageException">The secret is missing, or the ring does not open with it.</exception>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var elements = store.Read();
        secret.Read(mayCreate: elements.Count == 0);
        known = [.. elements.Select(element => element.Name)];
        return [.. elements.Select(element => XElement.Parse(Open(element.Name, element.Key)))];
    }

    /// <summary>
    /// Seals and stores an element under its name, which is new. Of the first ones of several processes that begin at once, one is
    /// stored: Data Protection reads the ring again after it has made a key, and all use that one.
    /// </summary>
    /// <exception cref="StorageException">The secret is missing, or the ring does not open with it.</exception>
    public void StoreElement(XElement element, string friendlyName)
    {
        // Never two secrets in one ring: another process may have begun it since this one looked.
        var isFirst = GetAllElements().Count == 0;
        var name = isFirst ? First : friendlyName;
        if (!store.TryAdd(name, Seal(name, element.ToString(SaveOptions.DisableFormatting))) && !isFirst)
        {
            throw new StorageException($"The key ring in {store.Place} has an element {friendlyName} already.");
        }
    }

    private SealedKey Seal(string id, string plain)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var bytes = Encoding.UTF8.GetBytes(plain);
        var data = new byte[bytes.Length + TagBytes];
        using var aes = Cipher(salt);
        aes.Encrypt(nonce, bytes, data.AsSpan(0, bytes.Length), data.AsSpan(bytes.Length), Encoding.UTF8.GetBytes(id));
        return new SealedKey(salt, nonce, data);
    }

    private string Open(string id, SealedKey stored)
    {
        try
        {
            var plain = new byte[stored.Data.Length - TagBytes];
            using var aes = Cipher(stored.Salt);
            aes.Decrypt(
                stored.Nonce,
                stored.Data.AsSpan(0, plain.Length),
                stored.Data.AsSpan(plain.Length),
                plain,
                Encoding.UTF8.GetBytes(id));
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException or OverflowException)
        {
            throw new StorageException(
                $"The key ring in {store.Place} does not open with the secret in {secret.File} ({ProtectionOptions.SecretFileKey}): it was sealed with another one. Put that secret back.",
                error);
        }
    }

    private AesGcm Cipher(byte[] salt)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.Read(mayCreate: false), key, salt, "zavmo key ring"u8);
        return new AesGcm(key, TagBytes);
    }
}
