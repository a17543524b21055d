using System.Net;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Fetches the bytes of an attached file. It changes nothing, so that a turn that runs again may fetch again.</summary>
/// <param name="clients">Makes the client <see cref="ClientName"/>.</param>
/// <param name="uploads">The files of the page.</param>
/// <param name="time">For the time-out.</param>
public sealed class AttachmentFetcher(IHttpClientFactory clients, IWebChatStore uploads, TimeProvider time)
{
    /// <summary>Name of the client that fetches: no redirects of its own, no cookies, a time-out.</summary>
    public const string ClientName = "documents";

    private const int MostRedirects = 3;
    private const int Chunk = 65536;

    /// <summary>The bytes of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends with the process.</param>
    /// <exception cref="DocumentException">It is a picture, too large, in a forbidden place, or could not be fetched.</exception>
    public async Task<byte[]> FetchAsync(AttachedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        switch (file.Kind)
        {
            case AttachedFileKind.Picture:
                throw new DocumentException(DocumentFault.Picture);

            case AttachedFileKind.Upload:
                return await uploads.ReadUploadAsync(file.ConversationId, file.Place, cancellationToken) ?? throw new DocumentException(DocumentFault.NotFetched);
        }

        try
        {
            return await DownloadAsync(file.Place, cancellationToken);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new DocumentException(DocumentFault.NotFetched, error);
        }
    }

    private async Task<byte[]> DownloadAsync(string place, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        var url = Uri.TryCreate(place, UriKind.Absolute, out var parsed) ? parsed : throw new DocumentException(DocumentFault.NotAllowed);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (!DownloadHosts.Allows(url))
            {
                throw new DocumentException(DocumentFault.NotAllowed);
            }

            // The client's own time-out ends with the headers; the body has the same once more.
            using var timeout = new CancellationTokenSource(client.Timeout, time);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                && response.Headers.Location is { } next)
            {
                url = Uri.TryCreate(url, next, out var led) ? led : throw new DocumentException(DocumentFault.NotAllowed);
                continue;
            }

            response.EnsureSuccessStatusCode();
            return response.Content.Headers.ContentLength > DocumentReader.MostBytes
                ? throw new DocumentException(DocumentFault.TooLarge)
                : await ReadAsync(response.Content, patience.Token);
        }

        throw new DocumentException(DocumentFault.NotFetched);
    }

    // What a header says of the length may be a lie: it is counted while it comes.
    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[Chunk];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > DocumentReader.MostBytes)
            {
                throw new DocumentException(DocumentFault.TooLarge);
            }
        }

        return bytes.ToArray();
    }
}
