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

    /// <summary>
    /// Wraps every element that an earlier secret wrapped with the newest one. Each is replaced by itself, after all were opened: stopped at
    /// any point, every element opens with one of the two, and a second run does the rest.
    /// </summary>
    /// <returns>How many there are, and how many were wrapped anew.</returns>
    /// <exception cref="StorageException">An element opens with no secret that is configured: then nothing was changed. Or another process changed one.</exception>
    public (int Elements, int Rewrapped) Rewrap()
    {
        var elements = store.Read();
        secret.Read(mayCreate: false);
        var old = elements.Select(element => (element.Name, element.Key, Plain: Open(element.Name, element.Key)))
            .Where(element => !Opens(element.Name, element.Key, Newest(), out _))
            .ToList();
        foreach (var (name, key, plain) in old)
        {
            if (!store.TryReplace(name, key, Seal(name, plain)))
            {
                throw new StorageException($"Element {name} of the key ring in {store.Place} was changed by another process. Run it once more.");
            }
        }

        return (elements.Count, old.Count);
    }

    private SealedKey Seal(string id, string plain)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var bytes = Encoding.UTF8.GetBytes(plain);
        var data = new byte[bytes.Length + TagBytes];
        using var aes = Cipher(salt, Newest());
        aes.Encrypt(nonce, bytes, data.AsSpan(0, bytes.Length), data.AsSpan(bytes.Length), Encoding.UTF8.GetBytes(id));
        return new SealedKey(salt, nonce, data);
    }

    // What an earlier secret wrapped opens until it is wrapped anew.
    private string Open(string id, SealedKey stored)
    {
        if (Opens(id, stored, Newest(), out var plain) || secret.Earlier().Any(earlier => Opens(id, stored, earlier, out plain)))
        {
            return plain;
        }

        throw new StorageException(
            $"The key ring in {store.Place} does not open with the secret in {secret.Place}: it was sealed with another one. Put that secret back.");
    }

    private static bool Opens(string id, SealedKey stored, ReadOnlySpan<byte> with, out string plain)
    {
        plain = "";
        if (stored.Data.Length < TagBytes)
        {
            return false;
        }

        try
        {
            var bytes = new byte[stored.Data.Length - TagBytes];
            using var aes = Cipher(stored.Salt, with);
            aes.Decrypt(stored.Nonce, stored.Data.AsSpan(0, bytes.Length), stored.Data.AsSpan(bytes.Length), bytes, Encoding.UTF8.GetBytes(id));
            plain = Encoding.UTF8.GetString(bytes);
            return true;
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            // Another secret, or another name: which of the two is the same to the caller.
            return false;
        }
    }

    private ReadOnlySpan<byte> Newest() => secret.Read(mayCreate: false);

    private static AesGcm Cipher(byte[] salt, ReadOnlySpan<byte> with)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, with, key, salt, "zavmo key ring"u8);
        return new AesGcm(key, TagBytes);
    }
}
