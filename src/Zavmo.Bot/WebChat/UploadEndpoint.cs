using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Zavmo.Bot.Roles.Documents;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.WebChat;

/// <summary>
/// Direct Line 3.0: posting an activity with files, <c>multipart/form-data</c>. The activity is one part, of the type below; every other
/// file part is an attachment. The bytes wait in the store until the turn ran, and are in no activity.
/// </summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-send-activity: multipart with an activity.</remarks>
internal static class UploadEndpoint
{
    private const string ActivityPart = "application/vnd.microsoft.activity";
    private const string FileType = "application/octet-stream";
    private const int MostFiles = 4;
    private const int LargestForm = DocumentReader.MostBytes + (512 * 1024);
    private const int MostRead = 32 * 1024 * 1024;

    /// <summary>Takes what the user posted with its files.</summary>
    public static async Task<IResult> PostAsync(
        string id, HttpContext context, IWebChatStore store, WebChatTranscript transcript, WebChatPoster poster, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return DirectLineError.BadArgument("The body is not multipart/form-data.");
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostRead;
        }

        // A client hears why only when what it sends is taken to its end.
        if (context.Request.ContentLength is > LargestForm and <= MostRead)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, cancellationToken);
            return TooLarge();
        }

        IFormFileCollection parts;
        JsonObject activity;
        try
        {
            parts = await PartsAsync(context, cancellationToken);
            activity = await ActivityAsync(parts, cancellationToken);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or InvalidOperationException or BadHttpRequestException)
        {
            return error.Message.Contains("length limit", StringComparison.OrdinalIgnoreCase) ? TooLarge() : DirectLineError.BadArgument("The form cannot be read: " + error.Message);
        }

        var files = parts.Where(part => !IsActivity(part)).ToList();
        if (files.Count is 0 or > MostFiles)
        {
            return DirectLineError.BadArgument(string.Create(CultureInfo.InvariantCulture, $"1 to {MostFiles} files are taken at once."));
        }

        if (files.Exists(file => file.Length > DocumentReader.MostBytes))
        {
            return TooLarge();
        }

        if (!await store.ExistsAsync(id, cancellationToken))
        {
            return DirectLineError.NoConversation();
        }

        activity["type"] ??= "message";
        var activityId = transcript.IdOf(id, ActivityJson.Text(activity["channelData"], "clientActivityID"));
        var attachments = new JsonArray();

        // A repeat finds its activity kept: its files wait already, or have had their turn.
        var isRepeat = await transcript.FindAsync(id, activityId, cancellationToken) is not null;
        foreach (var (place, file) in files.Index())
        {
            var upload = string.Create(CultureInfo.InvariantCulture, $"{activityId}-{place + 1}");
            if (!isRepeat)
            {
                await store.KeepUploadAsync(id, upload, await BytesAsync(file, cancellationToken), cancellationToken);
            }

            attachments.Add(new JsonObject
            {
                ["contentType"] = FileType,
                ["name"] = Path.GetFileName(file.FileName),
                ["content"] = new JsonObject { ["upload"] = upload },
            });
        }

        var (posted, _, problem) = await poster.PostAsync(context.Features.GetRequiredFeature<WebChatIdentity>(), activity, cancellationToken, attachments, activityId);
        return problem is null ? Results.Ok(new { id = posted }) : DirectLineError.BadArgument(problem);
    }

    private static IResult TooLarge() => DirectLineError.FileTooLarge(DocumentReader.MostBytes / (1024 * 1024));

    private static async Task<IFormFileCollection> PartsAsync(HttpContext context, CancellationToken cancellationToken)
    {
        // In memory only: nothing of a file is left on the disk.
        var form = new FormFeature(context.Request, new FormOptions
        {
            MemoryBufferThreshold = LargestForm,
            MultipartBodyLengthLimit = LargestForm,
            ValueCountLimit = 16,
            ValueLengthLimit = 256 * 1024,
        });
        return (await form.ReadFormAsync(cancellationToken)).Files;
    }

    private static bool IsActivity(IFormFile part) =>
        part.Name == "activity" || (part.ContentType ?? "").StartsWith(ActivityPart, StringComparison.OrdinalIgnoreCase);

    private static async Task<JsonObject> ActivityAsync(IFormFileCollection parts, CancellationToken cancellationToken) =>
        parts.FirstOrDefault(IsActivity) is { } part ? ActivityJson.Parse(await BytesAsync(part, cancellationToken)) : [];

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
