using Microsoft.Bot.Builder;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>A bot whose turn lasts until it is let go.</summary>
internal sealed class SlowBot : IBot
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Finish() => gate.TrySetResult();

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await gate.Task;
        await turnContext.SendActivityAsync("done", cancellationToken: cancellationToken);
    }
}
