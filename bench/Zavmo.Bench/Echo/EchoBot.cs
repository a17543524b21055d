using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Zavmo.Bench.Echo;

/// <summary>Says what was said.</summary>
internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
