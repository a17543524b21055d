using System.Net;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Integration;

/// <summary>What stands at the other end of the bot's requests: writes them down and answers as it is told.</summary>
internal sealed class StubChannel : HttpMessageHandler
{
    public List<(string Method, string Url, string Body, string? Authorization)> Requests { get; } = [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => Json(HttpStatusCode.OK, """{"id":"m1"}""");

    public static HttpResponseMessage Json(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    /// <summary>A bot whose channel and login this is; anonymous without an app id.</summary>
    public BotFrameworkAuthentication Authentication(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
        var http = new HttpClient(this);
        var credentials = new ConfigurationServiceClientCredentialFactory(configuration, http);
        return new ConfigurationBotFrameworkAuthentication(configuration, credentials, null, () => http, null, TimeProvider.System);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (Requests)
        {
            Requests.Add((request.Method.Method, request.RequestUri!.AbsoluteUri, body, request.Headers.Authorization?.ToString()));
            return Answer(request);
        }
    }
}
