namespace Zavmo.Bot.Feedback;

/// <summary>Registers what takes feedback.</summary>
public static class FeedbackServices
{
    /// <summary>Adds what takes feedback.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddSingleton<FeedbackTaker>()
        .AddSingleton<FeedbackInvoke>();
}
