using System.Net;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>Answers in place of the hosts of files, and remembers what was asked for.</summary>
internal sealed class StubFiles : HttpMessageHandler
{
    public List<string> Asked { get; } = [];

    public Func<Uri, HttpResponseMessage> Answer { get; set; } = _ => new HttpResponseMessage(HttpStatusCode.NotFound);

    public static HttpResponseMessage File(byte[] bytes) => new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!.ToString());
        return Task.FromResult(Answer(request.RequestUri));
    }
}
