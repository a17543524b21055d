using Microsoft.AspNetCore.Diagnostics;

namespace Zavmo.Bot.Messages;

/// <summary>Answers a request whose body breaks off or is not framed as it says with what the server found: mostly 400, not 500.</summary>
internal sealed class BadRequestHandler : IExceptionHandler
{
    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        if (exception is not BadHttpRequestException refused)
        {
            return false;
        }

        await Results.Problem("The body of the request cannot be read.", statusCode: refused.StatusCode).ExecuteAsync(httpContext);
        return true;
    }
}
