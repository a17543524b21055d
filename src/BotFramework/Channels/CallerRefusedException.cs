namespace Zavmo.BotFramework;

/// <summary>Why a caller was refused, for the log. What leaves this assembly is an <see cref="UnauthorizedAccessException"/> without it.</summary>
internal sealed class CallerRefusedException(string reason) : Exception(reason);
