using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>Leaves values as they are.</summary>
internal sealed class PlainProtector : IProtector
{
    public string Protect(string purpose, LearnerKey key, string plain) => plain;

    public string Unprotect(string purpose, LearnerKey key, string protectedText) => protectedText;
}
