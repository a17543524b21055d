using Microsoft.Rest;

namespace Zavmo.BotFramework;

/// <summary>The credentials of a bot without an app id: none.</summary>
internal sealed class AnonymousCredentials : ServiceClientCredentials
{
    public static AnonymousCredentials Instance { get; } = new();
}
