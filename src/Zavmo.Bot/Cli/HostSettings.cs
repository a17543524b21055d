using Zavmo.Bot.Conversations;
using Zavmo.Bot.Messages;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Storage.Sqlite;
using Zavmo.Bot.Turns;
using Zavmo.Bot.Tutor;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Cli;

/// <summary>Tells the settings that <c>serve</c> takes from typing errors, which ASP.NET Core would pass over in silence.</summary>
internal static class HostSettings
{
    private static readonly string[] Host =
        ["urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "AllowedHosts", "shutdownTimeoutSeconds", "detailedErrors"];

    // The Bot Framework's own names: a cloud, or one address replaced.
    private static readonly string[] BotFramework =
    [
        "ChannelService", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "ToBotFromChannelTokenIssuer",
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "CallerId", "ValidateAuthority",
    ];

    // Their keys are made by others: a category, an endpoint.
    private static readonly string[] Open = ["Logging", "Kestrel"];

    private static readonly (string Section, Type Options)[] Areas =
    [
        (StorageOptions.Section, typeof(StorageOptions)),
        (SqliteOptions.Section, typeof(SqliteOptions)),
        (CosmosOptions.Section, typeof(CosmosOptions)),
        (ProtectionOptions.Section, typeof(ProtectionOptions)),
        (ConversationOptions.Section, typeof(ConversationOptions)),
        (TurnOptions.Section, typeof(TurnOptions)),
        (WebChatOptions.Section, typeof(WebChatOptions)),
        (AzureOpenAIOptions.Section, typeof(AzureOpenAIOptions)),
        ("", typeof(MicrosoftAppOptions)),
    ];

    /// <summary>What is wrong with a list of <c>--NAME VALUE</c> and <c>--NAME=VALUE</c>, or null.</summary>
    public static string? Problem(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            var arg = args[at];
            if (!arg.StartsWith("--", StringComparison.Ordinal))
            {
                return CommandFailure.Unknown(arg);
            }

            var equals = arg.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? arg[2..] : arg[2..equals];
            if (!Knows(name))
            {
                return $"There is no setting '--{name}'.";
            }

            if (equals < 0 && ++at == args.Count)
            {
                return $"The setting '{arg}' has no value.";
            }
        }

        return null;
    }

    private static bool Knows(string name) =>
        Host.Concat(BotFramework).Contains(name, StringComparer.OrdinalIgnoreCase)
        || Open.Any(section => name.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase))
        || Areas.Any(area => area.Options.GetProperties().Where(property => property.CanWrite).Any(property =>
            string.Equals(name, area.Section.Length == 0 ? property.Name : $"{area.Section}:{property.Name}", StringComparison.OrdinalIgnoreCase)));
}
