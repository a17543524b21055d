using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Zavmo.BotFramework;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter of a bot that channels call over HTTP.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>Answers 400 to what is no activity, 401 to a caller who may not call, 405 to other methods than POST.</summary>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (await ReadAsync(httpRequest, cancellationToken) is not { Type.Length: > 0 } activity)
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (await CallerAsync(httpRequest, activity, cancellationToken) is not { } caller)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            await HttpHelper.WriteResponseAsync(httpResponse, await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken));
        }
    }

    // A body that is there at once and in one piece, as nearly all are, is read where it lies; any other as it comes.
    private static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var read = await request.BodyReader.ReadAsync(cancellationToken);
        var isWhole = read is { IsCompleted: true, IsCanceled: false, Buffer.IsSingleSegment: true };
        if (!isWhole)
        {
            request.BodyReader.AdvanceTo(read.Buffer.Start);
        }

        try
        {
            return isWhole
                ? ActivityJson.Read(read.Buffer.FirstSpan)
                : await JsonSerializer.DeserializeAsync(request.BodyReader.AsStream(), SchemaJson.Context.Activity, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            if (isWhole)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
            }
        }
    }

    private async Task<AuthenticateRequestResult> CallerAsync(HttpRequest request, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, request.Headers.Authorization.ToString(), cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
