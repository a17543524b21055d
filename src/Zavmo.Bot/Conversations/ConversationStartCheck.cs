using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Bot.Conversations;

/// <summary>Builds the catalogue and reads the knowledge before the host takes messages, so that a fault stops the start and not a learner's turn.</summary>
internal sealed class ConversationStartCheck(IServiceProvider services) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<ConversationCatalogue>();
        services.GetRequiredService<KnowledgeBank>();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
