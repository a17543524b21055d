namespace Zavmo.Bot;

/// <summary>Every log message of the host. Learner text and secrets are never among the values.</summary>
internal static partial class Log
{
    [LoggerMessage(4000, LogLevel.Information, "Made a secret for the key ring, for development, in {File}. Keep it with the database: adjustments cannot be read without it.")]
    public static partial void SecretCreated(ILogger logger, string file);
}
