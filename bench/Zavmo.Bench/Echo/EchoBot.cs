using Microsoft.Bot.Builder;

namespace Zavmo.Bench.Echo;

/// <summary>Says what was said.</summary>
internal sealed class EchoBot : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
