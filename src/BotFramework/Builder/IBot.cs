namespace Microsoft.Bot.Builder;

/// <summary>Handles every activity that comes in.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
