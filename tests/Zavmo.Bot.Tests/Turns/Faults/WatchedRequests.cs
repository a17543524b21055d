namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Watches what goes to a connector by HTTP: <c>.../v3/conversations/ID/...</c>.</summary>
internal sealed class WatchedRequests(ITurnWatch watch) : DelegatingHandler
{
    private const string Conversations = "conversations/";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var segments = request.RequestUri!.Segments;
        var at = Array.IndexOf(segments, Conversations);
        var isTyping = at >= 0 && request.Content is { } content && WatchedSender.IsTyping(await content.ReadAsStringAsync(cancellationToken));
        return at < 0 || at + 1 >= segments.Length || isTyping
            ? await base.SendAsync(request, cancellationToken)
            : await watch.AtAsync(
                StepNames.Send, Uri.UnescapeDataString(segments[at + 1].TrimEnd('/')), () => base.SendAsync(request, cancellationToken));
    }
}
