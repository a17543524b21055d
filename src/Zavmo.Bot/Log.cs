namespace Zavmo.Bot;

/// <summary>Every log message of the host. Learner text and secrets are never among the values.</summary>
internal static partial class Log
{
    [LoggerMessage(4000, LogLevel.Warning, "No secret was there for the key ring: made one for development in {File}. Keep it with the database, which is not readable in full without it.")]
    public static partial void SecretCreated(ILogger logger, string file);
}
