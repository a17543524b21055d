using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Bot.Conversations;

/// <summary>Builds the catalogue and reads the knowledge before the host takes messages, so that a fault stops the start and not a learner's turn.</summary>
internal sealed class ConversationStartCheck(IServiceProvider services) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(services.GetRequiredService<ConversationCatalogue>, cancellationToken),
        Task.Run(services.GetRequiredService<KnowledgeBank>, cancellationToken));

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
