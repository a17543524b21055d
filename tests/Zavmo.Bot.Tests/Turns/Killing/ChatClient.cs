using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>Learners who type through <c>POST /api/messages</c> and send again what was not acknowledged.</summary>
/// <param name="connector">Gets the answers.</param>
/// <param name="portOf">The port to post the n-th message of a learner to.</param>
/// <param name="ahead">How many messages a learner writes before the first of them is answered.</param>
internal sealed class ChatClient(StubConnector connector, Func<int, int> portOf, int ahead) : IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private int acknowledged;
    private int again;

    /// <summary>Messages that were acknowledged.</summary>
    public int Acknowledged => acknowledged;

    /// <summary>Posts that were not acknowledged and sent again.</summary>
    public int Again => again;

    /// <summary>Types a script; done when its last message is answered.</summary>
    public async Task PlayAsync(string user, IReadOnlyList<string> texts)
    {
        for (var place = 0; place < texts.Count; place++)
        {
            await SendAsync(user, place, texts[place]);
            if (place + 1 >= ahead)
            {
                await connector.AnsweredAsync(user, IdOf(place + 1 - ahead));
            }
        }

        await connector.AnsweredAsync(user, IdOf(texts.Count - 1));
    }

    /// <summary>Sends one message until it is acknowledged.</summary>
    public async Task SendAsync(string user, int place, string text)
    {
        while (!await TryPostAsync(user, place, text))
        {
            Interlocked.Increment(ref again);
            await Patience.PassAsync(TimeSpan.FromMilliseconds(100));
        }

        Interlocked.Increment(ref acknowledged);
    }

    /// <summary>Posts a message once; whether it was acknowledged.</summary>
    public async Task<bool> TryPostAsync(string user, int place, string text)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = IdOf(place),
            ["channelId"] = "test",
            ["serviceUrl"] = connector.Url,
            ["from"] = new JsonObject { ["id"] = user },
            ["recipient"] = new JsonObject { ["id"] = "zavmo" },
            ["conversation"] = new JsonObject { ["id"] = user },
            ["text"] = text,
            ["channelData"] = new JsonObject { ["clientActivityID"] = $"{user}-{place}" },
        };
        try
        {
            using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri($"http://127.0.0.1:{portOf(place)}/api/messages"), body);
            return response.StatusCode == HttpStatusCode.Accepted || (response is { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter: not null }
                ? false
                : throw new InvalidOperationException($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}"));
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => http.Dispose();

    private static string IdOf(int place) => $"m{place}";
}
