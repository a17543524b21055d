using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which a turn passes through it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await ReceiveActivityWithStatusAsync(turnContext, null, cancellationToken);
        await next(cancellationToken);
    }

    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        return _middleware.Count == 0
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : Receive(0, cancellationToken);

        Task Receive(int index, CancellationToken token) => index < _middleware.Count
            ? _middleware[index].OnTurnAsync(turnContext, nextToken => Receive(index + 1, nextToken), token)
            : callback?.Invoke(turnContext, token) ?? Task.CompletedTask;
    }

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
