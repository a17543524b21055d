namespace Zavmo.Bot.Tests.Storage.Move;

internal sealed class KilledException : Exception;
