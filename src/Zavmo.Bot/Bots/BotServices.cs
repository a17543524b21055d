using Microsoft.Bot.Builder;
using Zavmo.Bot.Conversations;

namespace Zavmo.Bot.Bots;

/// <summary>Registers the bot and its adapter.</summary>
public static class BotServices
{
    /// <summary>Adds the bot and its adapter.</summary>
    public static IServiceCollection AddBots(this IServiceCollection services) => services
        .AddSingleton<ConversationDialogs>()
        .AddSingleton<ZavmoAdapter>()
        .AddSingleton<ProactiveSender>()
        .AddSingleton<IBot, ZavmoBot>();
}
