namespace Zavmo.Bot.Storage;

/// <summary>The document was changed, created or deleted by someone else since it was read: read it again and redo the change.</summary>
public sealed class ETagConflictException : Exception
{
    /// <summary>Creates the exception without details.</summary>
    public ETagConflictException()
        : base("The document was changed by someone else since it was read.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public ETagConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public ETagConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
