namespace Zavmo.Bot.Tests.Messages.Mutated;

/// <summary>A request to <c>/api/messages</c> after its mutations.</summary>
/// <param name="Name">What it was and what was done to it.</param>
/// <param name="Body">The bytes.</param>
internal sealed record MutatedRequest(string Name, byte[] Body)
{
    /// <summary>The content type as it is sent; null for none.</summary>
    public string? ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>A header beside it.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>Whether the length is not said beforehand.</summary>
    public bool IsChunked { get; init; }

    /// <summary>Whether nothing was done to it: it has to be accepted.</summary>
    public bool IsReal { get; init; }

    public HttpRequestMessage ToMessage(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "api/messages")) { Content = new ByteArrayContent(Body) };
        if (ContentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        request.Headers.TransferEncodingChunked = IsChunked ? true : null;
        if (Header is { } extra && !request.Headers.TryAddWithoutValidation(extra.Name, extra.Value))
        {
            request.Content.Headers.TryAddWithoutValidation(extra.Name, extra.Value);
        }

        return request;
    }
}
