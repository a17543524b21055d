namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP message once the message itself is disposed of.</summary>
public class HttpMessageWrapper
{
    private protected HttpMessageWrapper(string content) => Content = content;

    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    public string Content { get; set; }
}
