using Microsoft.Extensions.DependencyInjection.Extensions;
using Spectre.Console;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Terminal;

/// <summary>Registers the terminal channel.</summary>
public static class TerminalServices
{
    /// <summary>Adds the terminal channel.</summary>
    public static IServiceCollection AddTerminal(this IServiceCollection services)
    {
        services.TryAddSingleton(AnsiConsole.Console);
        return services
            .AddSingleton<TerminalSender>()
            .AddSingleton<IChannelSender>(provider => provider.GetRequiredService<TerminalSender>())
            .AddSingleton<TerminalChat>();
    }
}
