using Microsoft.AspNetCore.Http;
using Zavmo.BotFramework;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Answers of turns over HTTP.</summary>
public static class HttpHelper
{
    /// <summary>Writes the answer of an invoke; 200 without a body where there is none.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is { } body)
        {
            response.ContentType = "application/json; charset=utf-8";
            await response.Body.WriteAsync(SchemaJson.WriteUtf8(body), response.HttpContext.RequestAborted);
        }
    }
}
