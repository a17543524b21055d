using Microsoft.Bot.Builder;

namespace Zavmo.Bot.Bots;

/// <summary>Registers the bot and its adapter.</summary>
public static class BotServices
{
    /// <summary>Adds the bot and its adapter.</summary>
    public static IServiceCollection AddBots(this IServiceCollection services) => services
        .AddSingleton<ZavmoAdapter>()
        .AddSingleton<IBot, ZavmoBot>();
}
