namespace Zavmo.Bot.Turns;

/// <summary>A learner's lane, or the queue of all of them, is full.</summary>
public sealed class IntakeFullException : Exception
{
    /// <summary>Creates the exception.</summary>
    public IntakeFullException()
        : base("Too many messages are waiting.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public IntakeFullException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public IntakeFullException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
