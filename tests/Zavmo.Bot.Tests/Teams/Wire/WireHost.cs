using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>Plays the requests of a file to the product and writes down what comes of them.</summary>
internal sealed class WireHost : IAsyncDisposable
{
    private const string FileUrl = "http://localhost:56150/_connector";

    // The headers that a caller acts on.
    private static readonly string[] Headers = ["Content-Type", "Retry-After", "Allow", "WWW-Authenticate"];

    private readonly HttpClient http = new();
    private readonly StableValues values = new();
    private readonly TeamsHost host;
    private readonly bool isSlow;

    private WireHost(TeamsHost host, bool isSlow)
    {
        this.host = host;
        this.isSlow = isSlow;
    }

    /// <summary>Starts the product as a file wants it.</summary>
    public static async Task<WireHost> StartAsync(string setUp)
    {
        switch (setUp)
        {
            case "":
                return new WireHost(await TeamsHost.StartAsync(), false);
            case "with an app registration":
                return new WireHost(await TeamsHost.StartAsync(null, Registration), false);
            case "the store cannot be written to":
                return new WireHost(await TeamsHost.StartAsync(services => services.Decorate<IInboxStore>(inner => new WatchedInbox(inner, new FullStore()))), false);
            case "a turn takes longer than half a second":
                var bot = new SlowBot();
                var host = await TeamsHost.StartAsync(services => services.Decorate<IBot>(bot.Around));
                host.Connector.Seen += bot.Note;
                return new WireHost(host, true);
            default:
                throw new InvalidOperationException($"There is no set-up '{setUp}'.");
        }
    }

    private static string[] Registration =>
    [
        "--MicrosoftAppId=5f0c3a0e-1d0f-4a39-8f4e-0a6a35a4f1c2", "--MicrosoftAppTenantId=" + TeamsHost.Tenant, "--MicrosoftAppPassword=not-a-real-one",
    ];

    public async Task<IReadOnlyList<WireBlock>> PlayAsync(WireRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = request.ToMessage(host.Address, text => values.Fill(text).Replace(FileUrl, host.Connector.Url, StringComparison.Ordinal));
        using var response = await http.SendAsync(message);
        var blocks = new List<WireBlock> { new("Answered with", await AnswerAsync(response)) };
        await host.QuietAsync();
        blocks.AddRange(Calls().Select(call => new WireBlock("Zavmo calls", TextOf(call))));
        return blocks;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        http.Dispose();
    }

    // How often it shows that it types depends on the machine; that it does is what the slow set-up is for.
    private IEnumerable<ConnectorCall> Calls()
    {
        var calls = host.Connector.TakeAll();
        return isSlow
            ? calls.Where((call, index) => call.Type != "typing" || index == 0 || calls[index - 1].Type != "typing")
            : calls.Where(call => call.Type != "typing");
    }

    private async Task<string> AnswerAsync(HttpResponseMessage response)
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {response.ReasonPhrase}");
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => Headers.Contains(header.Key)).OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        var body = await response.Content.ReadAsStringAsync();
        return string.Join('\n', headers.Prepend(status)) + Body(body.Length == 0 ? null : JsonNode.Parse(body));
    }

    private string TextOf(ConnectorCall call) => $"{call.Method} /_connector{call.Path}{Body(call.Body)}";

    private string Body(JsonNode? body)
    {
        if (body is null)
        {
            return "";
        }

        values.Normalise(body);
        return "\n\n" + ReadableJson.Write(CutCards.Cut(body)).Replace(host.Connector.Url, FileUrl, StringComparison.Ordinal);
    }

    private sealed class FullStore : ITurnWatch
    {
        public Task BeforeAsync(string step, string subject) =>
            step == StepNames.InboxCreate ? throw new StorageException("The disk is full.") : Task.CompletedTask;

        public Task AfterAsync(string step, string subject) => Task.CompletedTask;
    }
}
