namespace Zavmo.Bot.Storage;

/// <summary>
/// The store cannot be used as it is configured or as it stands on disk. The message is one line for the operator: it
/// names the file or setting and what is wrong with it, and holds no learner text.
/// </summary>
public sealed class StorageException : Exception
{
    /// <summary>Whether trying again is no use: one document is wrong, not the store.</summary>
    public bool IsPermanent { get; init; }

    /// <summary>Creates the exception without details.</summary>
    public StorageException()
    {
    }

    /// <summary>Creates the exception with its one line.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its one line and the cause.</summary>
    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
