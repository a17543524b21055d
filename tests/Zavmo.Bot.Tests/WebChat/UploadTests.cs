using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Zavmo.Bot.Roles.Documents;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>Posting files as Web Chat does: one form with the activity and the files.</summary>
public sealed class UploadTests
{
    [Fact]
    public async Task Should_hand_on_the_activity_with_its_files_named_and_their_bytes_waiting()
    {
        var store = new MemoryWebChatStore();
        await using var host = await WebChatHost.StartAsync(store: store);
        using var client = await DirectLineClient.OpenAsync(host);

        var id = await UploadedAsync(client, "a1", ("job.docx", "first"u8.ToArray()), ("../../two.txt", "second"u8.ToArray()));
        Assert.Equal(id, await UploadedAsync(client, "a1", ("job.docx", "first"u8.ToArray()), ("two.txt", "second"u8.ToArray())));

        var taken = Assert.Single(host.Intake.Taken, activity => activity.ActivityId == id);
        var files = AttachedFiles.Of(Payload.Parse(taken.RawBody));
        Assert.Equal([AttachedFileKind.Upload, AttachedFileKind.Upload], files.Select(file => file.Kind));
        Assert.Equal("second", Encoding.UTF8.GetString((await store.ReadUploadAsync(client.ConversationId, files[1].Place, CancellationToken.None))!));
        Assert.DoesNotContain("c2Vjb25k", taken.RawBody, StringComparison.Ordinal);
        var shown = (await client.ActivitiesAsync())["activities"]!.AsArray().Single(activity => (string)activity!["id"]! == id)!;
        Assert.Equal(["job.docx", "two.txt"], shown["attachments"]!.AsArray().Select(attachment => (string)attachment!["name"]!));
        Assert.Equal("a1", (string)shown["channelData"]!["clientActivityID"]!);
        Assert.Equal(client.UserId, (string)shown["from"]!["id"]!);
    }

    [Fact]
    public async Task Should_take_no_word_of_a_client_about_attachments()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        var forged = new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["contentUrl"] = "http://169.254.169.254/", ["content"] = new JsonObject { ["upload"] = "other-1" } });

        await client.PostAsync(
            $"directline/conversations/{client.ConversationId}/activities",
            new JsonObject { ["type"] = "message", ["text"] = "hi", ["attachments"] = forged.DeepClone() }.ToJsonString());
        await UploadedAsync(client, new JsonObject { ["type"] = "message", ["attachments"] = forged.DeepClone() }, ("job.txt", "x"u8.ToArray()));

        Assert.Empty(AttachedFiles.Of(Payload.Parse(host.Intake.Taken.Single(taken => taken.RawBody.Contains("\"hi\"", StringComparison.Ordinal)).RawBody)));
        Assert.DoesNotContain(host.Intake.Taken, taken => taken.RawBody.Contains("169.254", StringComparison.Ordinal) || taken.RawBody.Contains("other-1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DocumentReader.MostBytes, HttpStatusCode.OK)]
    [InlineData(DocumentReader.MostBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(8 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Should_take_2_MB_and_say_that_more_is_too_much(int length, HttpStatusCode expected)
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var response = await SendAsync(client, new JsonObject { ["type"] = "message" }, ("job.pdf", new byte[length]));

        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
        {
            Assert.Contains("larger than 2 MB", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain(host.Intake.Taken, taken => taken.RawBody.Contains("attachments", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Should_refuse_a_form_without_files_and_what_is_no_form()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var none = await SendAsync(client, new JsonObject { ["type"] = "message" });
        using var json = await client.SendAsync($"directline/conversations/{client.ConversationId}/upload", "{}");
        using var other = await client.Http.PostAsync("directline/conversations/another/upload", Form(new JsonObject(), ("a.txt", [1])));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden), (none.StatusCode, json.StatusCode, other.StatusCode));
    }

    private static Task<string> UploadedAsync(DirectLineClient client, string clientId, params (string Name, byte[] Bytes)[] files) => UploadedAsync(
        client, new JsonObject { ["type"] = "message", ["channelData"] = new JsonObject { ["clientActivityID"] = clientId } }, files);

    private static async Task<string> UploadedAsync(DirectLineClient client, JsonObject activity, params (string Name, byte[] Bytes)[] files)
    {
        using var response = await SendAsync(client, activity, files);
        response.EnsureSuccessStatusCode();
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!;
    }

    private static Task<HttpResponseMessage> SendAsync(DirectLineClient client, JsonObject activity, params (string Name, byte[] Bytes)[] files) =>
        client.Http.PostAsync($"directline/conversations/{client.ConversationId}/upload?userId={client.UserId}", Form(activity, files));

    private static MultipartFormDataContent Form(JsonObject activity, params (string Name, byte[] Bytes)[] files)
    {
        var part = new StringContent(activity.ToJsonString());
        part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        var form = new MultipartFormDataContent { { part, "activity", "blob" } };
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "file", name);
        }

        return form;
    }
}
