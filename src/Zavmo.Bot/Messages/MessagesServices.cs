using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Messages;

/// <summary>Registers the Bot Framework endpoint.</summary>
public static class MessagesServices
{
    /// <summary>Adds what answers through a service URL.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services)
    {
        services.AddHttpClient<ServiceUrlSender>(http => http.Timeout = TimeSpan.FromSeconds(15));
        return services.AddSingleton<IChannelSender>(provider => provider.GetRequiredService<ServiceUrlSender>());
    }
}
