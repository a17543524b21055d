using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Registers the turn pipeline.</summary>
public static class TurnServices
{
    /// <summary>Adds the turn pipeline.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<TurnOptions>()
            .Bind(configuration.GetSection(TurnOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddMetrics();
        services.AddExceptionHandler<UnavailableHandler>();
        services.AddProblemDetails();
        services
            .AddSingleton<TurnMetrics>()
            .AddSingleton<RecentOutcomes>()
            .AddSingleton<IStoreCache>(provider => provider.GetRequiredService<RecentOutcomes>())
            .AddSingleton<Inbox>()
            .AddSingleton<Node>()
            .AddSingleton<NodeWatch>()
            .AddSingleton<Sweeper>()
            .AddSingleton<EvidenceWriter>()
            .AddSingleton<LearnerChanges>()
            .AddSingleton<TraceEraser>()
            .AddSingleton<OperationRunner>()
            .AddSingleton<ReplyRenderer>()
            .AddSingleton<ReplySender>()
            .AddSingleton<Deliveries>()
            .AddSingleton<TurnReader>()
            .AddSingleton<TurnNotices>()
            .AddSingleton<TurnAnswers>()
            .AddSingleton<ReplyVault>()
            .AddSingleton<Addresses>()
            .AddSingleton<TurnRunner>()
            .AddSingleton<TurnLanes>()
            .AddSingleton<IActivityIntake, TurnIntake>()
            .AddSingleton<TurnPipeline>();
        return services.AddHostedService(provider => provider.GetRequiredService<TurnPipeline>());
    }

    /// <summary>Starts the pipeline without the host's other services, for a command that takes messages.</summary>
    /// <exception cref="StorageException">The store cannot be used; the message says why.</exception>
    public static Task StartTurnsAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<TurnPipeline>().StartAsync(cancellationToken);
}
