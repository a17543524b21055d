using Microsoft.AspNetCore.Diagnostics;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Answers 503 with <c>Retry-After</c> when a message could not be stored, so that the channel tries again.</summary>
internal sealed class UnavailableHandler(ILogger<UnavailableHandler> log) : IExceptionHandler
{
    private const string Seconds = "5";

    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        if (exception is not (StorageException or IntakeFullException or ETagConflictException))
        {
            return false;
        }

        log.MessageRefused(exception is StorageException ? exception.Message : exception.GetType().Name);
        httpContext.Response.Headers.RetryAfter = Seconds;
        await Results.Problem("Not now: nothing was taken. Please try again.", statusCode: StatusCodes.Status503ServiceUnavailable)
            .ExecuteAsync(httpContext);
        return true;
    }
}
