using System.Threading.Channels;
using Microsoft.Bot.Builder;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>Takes its time over a message until it was seen typing.</summary>
internal sealed class SlowBot : IBot
{
    private readonly Channel<ConnectorCall> typed = Channel.CreateUnbounded<ConnectorCall>();
    private IBot? inner;

#pragma warning disable CA1859 // What decorates a service is that service.
    public IBot Around(IBot bot)
#pragma warning restore CA1859
    {
        inner = bot;
        return this;
    }

    public void Note(ConnectorCall call)
    {
        if (call.Type == "typing")
        {
            typed.Writer.TryWrite(call);
        }
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        await typed.Reader.ReadAsync(limit.Token);
        await inner!.OnTurnAsync(turnContext, cancellationToken);
    }
}
