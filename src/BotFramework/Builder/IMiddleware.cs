namespace Microsoft.Bot.Builder;

/// <summary>Runs before and after the bot; a turn goes no further when it does not call <c>next</c>.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
