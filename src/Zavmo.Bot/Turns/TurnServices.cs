namespace Zavmo.Bot.Turns;

/// <summary>Registers the turn pipeline.</summary>
public static class TurnServices
{
    /// <summary>Adds the turn pipeline.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<SentCards>()
        .AddSingleton<LearnerChanges>()
        .AddSingleton<ReplySender>()
        .AddSingleton<TurnRunner>()
        .AddSingleton<IActivityIntake, TurnIntake>();
}
