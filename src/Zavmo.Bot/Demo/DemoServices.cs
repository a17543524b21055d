namespace Zavmo.Bot.Demo;

/// <summary>Registers the sample people.</summary>
public static class DemoServices
{
    /// <summary>Adds the sample people, in the order in which the picker shows them.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddSingleton<DemoConversations>()
        .AddSingleton<DemoPeople>()
        .AddSingleton<IDemoPersona, TestEngineerMidAssessment>();
}
