using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP response.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
        : base(content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        foreach (var header in httpResponse.Headers.Concat(httpResponse.Content.Headers))
        {
            Headers[header.Key] = header.Value;
        }

        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    public HttpStatusCode StatusCode { get; }

    public string ReasonPhrase { get; }
}
