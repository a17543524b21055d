namespace Zavmo.Bot.Storage;

/// <summary>Encrypts single fields of a learner's documents; a value opens only for its own purpose and learner.</summary>
public interface IProtector
{
    /// <summary>Encrypts a text.</summary>
    /// <param name="purpose">What the field is, e.g. <c>adjustments</c>.</param>
    /// <param name="key">The learner it belongs to.</param>
    /// <param name="plain">The text.</param>
    /// <exception cref="StorageException">The key ring cannot be opened with the configured secret.</exception>
    string Protect(string purpose, LearnerKey key, string plain);

    /// <summary>Decrypts what <see cref="Protect"/> gave for the same purpose and learner.</summary>
    /// <exception cref="StorageException">
    /// The key ring cannot be opened with the configured secret, or the value was changed or is another field's.
    /// </exception>
    string Unprotect(string purpose, LearnerKey key, string protectedText);
}
