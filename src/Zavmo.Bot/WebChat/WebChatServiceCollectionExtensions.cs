using Microsoft.Extensions.DependencyInjection.Extensions;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.WebChat;

/// <summary>Registers the web chat.</summary>
public static class WebChatServiceCollectionExtensions
{
    /// <summary>Adds the web chat and its sender; the host adds an <see cref="IActivityIntake"/> and the store.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebChatOptions>()
            .Bind(configuration.GetSection(WebChatOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WebChatTokens>();
        services.AddSingleton<ActivityClock>();
        services.AddSingleton<WebChatHub>();
        services.AddSingleton<WebChatTranscript>();
        services.AddSingleton<WebChatPoster>();
        services.AddSingleton<StreamEndpoint>();
        services.AddTransient<IStartupFilter, WebSocketsStartup>();
        services.AddSingleton<IChannelSender, WebChatSender>();
        return services;
    }
}
