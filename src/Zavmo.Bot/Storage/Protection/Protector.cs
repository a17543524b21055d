using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Zavmo.Bot.Storage.Protection;

/// <summary><see cref="IProtector"/> on ASP.NET Data Protection.</summary>
internal sealed class Protector(IDataProtectionProvider provider, KeyRing ring, ILoggerFactory logs) : IProtector
{
    private volatile bool _opened;
    private volatile IDataProtectionProvider _current = provider;

    /// <inheritdoc />
    public string Protect(string purpose, LearnerKey key, string plain) => Protect(purpose, plain, key.ToString());

    /// <inheritdoc />
    public string Unprotect(string purpose, LearnerKey key, string protectedText) =>
        Unprotect(purpose, protectedText, key.ToString());

    /// <summary>Encrypts what belongs to the installation rather than to a learner.</summary>
    /// <exception cref="StorageException">The key ring cannot be opened.</exception>
    public string Protect(string purpose, string plain) => Protect(purpose, plain, "");

    /// <summary>Decrypts what belongs to the installation.</summary>
    /// <exception cref="StorageException">The key ring cannot be opened, or the value was changed.</exception>
    public string Unprotect(string purpose, string protectedText) => Unprotect(purpose, protectedText, "");

    /// <summary>Opens the key ring, once.</summary>
    /// <exception cref="StorageException">The secret is missing or wrong.</exception>
    public void Open()
    {
        if (!_opened)
        {
            ring.GetAllElements();
            _opened = true;
        }
    }

    private string Protect(string purpose, string plain, string owner) =>
        Run(() => _current.CreateProtector(purpose, owner).Protect(plain));

    private string Unprotect(string purpose, string protectedText, string owner) =>
        Run(() =>
        {
            var used = _current;
            try
            {
                return used.CreateProtector(purpose, owner).Unprotect(protectedText);
            }
            catch (CryptographicException)
            {
                // Its key may be one that another process has made since the ring was read here.
                if (_current == used && !ring.HasNew())
                {
                    throw;
                }

                _current = _current == used ? RingProtection.Fresh(ring, logs) : _current;
                return _current.CreateProtector(purpose, owner).Unprotect(protectedText);
            }
        });

    private string Run(Func<string> action)
    {
        Open();
        try
        {
            return action();
        }
        catch (CryptographicException error)
        {
            throw error.GetBaseException() as StorageException ?? new StorageException(
                "A protected value does not open: it was changed, belongs to another learner, or its key is no longer in the key ring.",
                error)
            {
                IsPermanent = true,
            };
        }
    }
}
