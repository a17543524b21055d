using Microsoft.Bot.Builder;

namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Fails at one text, else leaves the turn to the bot inside.</summary>
internal sealed class FailingBot : IBot
{
    private IBot? inner;

    public string? FailsAt { get; set; }

    public int Failures { get; private set; }

    public IBot Around(IBot bot)
    {
        inner = bot;
        return this;
    }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (FailsAt is not null && turnContext.Activity.Text == FailsAt)
        {
            Failures++;
            throw new InvalidOperationException("A fault of the bot.");
        }

        return inner!.OnTurnAsync(turnContext, cancellationToken);
    }
}
