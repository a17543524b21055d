using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Links;

/// <summary>
/// What a link says, sealed in one word (AES-256-GCM under the key ring): whoever has the link learns nothing from it, and nobody makes one up.
/// </summary>
internal sealed class SealedWords(Protector protector)
{
    private const char Between = '\n';
    private const int LongestToken = 1024;

    /// <summary>Seals a learner and what else a link has to say.</summary>
    public string Seal(string purpose, LearnerKey key, string more) => protector.Protect(purpose, string.Join(Between, key.TenantId, key.LearnerId, more));

    /// <summary>What was sealed for that purpose; null where the file's name is none of ours.</summary>
    /// <param name="purpose">What the link is for.</param>
    /// <param name="file">The name of the file that is asked for: the sealed word and the ending.</param>
    /// <param name="ending">How such files end.</param>
    /// <exception cref="StorageException">The key ring cannot be read at the moment.</exception>
    public (LearnerKey Key, string More)? Open(string purpose, string file, string ending)
    {
        var word = file.EndsWith(ending, StringComparison.Ordinal) ? file[..^ending.Length] : "";
        if (word.Length is 0 or > LongestToken)
        {
            return null;
        }

        try
        {
            return protector.Unprotect(purpose, word).Split(Between) is [var tenant, var learner, var more] ? (new LearnerKey(tenant, learner), more) : null;
        }
        catch (StorageException error) when (error.IsPermanent)
        {
            return null;
        }
    }
}
