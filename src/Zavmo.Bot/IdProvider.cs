using System.Security.Cryptography;

namespace Zavmo.Bot;

/// <summary>Makes ids and salts, as <see cref="TimeProvider"/> gives the time: what is random is injected.</summary>
public abstract class IdProvider
{
    /// <summary>Ids of this machine's random numbers.</summary>
    public static IdProvider System { get; } = new SystemIds();

    /// <summary>An id that nobody had before: 32 hex digits.</summary>
    public abstract string NewId();

    /// <summary>A salt: 128 random bits as 32 hex digits.</summary>
    public abstract string NewSalt();

    private sealed class SystemIds : IdProvider
    {
        public override string NewId() => Guid.CreateVersion7().ToString("N");

        public override string NewSalt() => RandomNumberGenerator.GetHexString(32, lowercase: true);
    }
}
