using Microsoft.Extensions.Logging;

namespace Zavmo.BotFramework;

/// <summary>Every log message of the Bot Framework layer. Tokens and what stands in them are never among the values.</summary>
internal static partial class Log
{
    [LoggerMessage(9000, LogLevel.Information, "Refused a caller: {Reason}")]
    public static partial void CallerRefused(ILogger logger, string reason);

    [LoggerMessage(9001, LogLevel.Warning, "The bot's token could not be renewed; the present one is used until it ends: {Reason}")]
    public static partial void TokenNotRenewed(ILogger logger, string reason);
}
