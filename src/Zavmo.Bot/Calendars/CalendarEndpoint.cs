using Zavmo.Bot.Links;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Calendars;

/// <summary>Serves a learner's checkpoints to whoever has the link. What is no link of ours, was taken back or has ended is not found, all alike.</summary>
internal static class CalendarEndpoint
{
    /// <summary>Name of the limit on how often it may be asked.</summary>
    public const string Limit = "calendar";

    /// <summary>Answers with the file.</summary>
    public static async Task<IResult> GetAsync(
        string file, HttpContext context, CalendarLinks links, ILearnerStore learners, TimeProvider time, CancellationToken cancellationToken)
    {
        if (links.Read(file) is not { } link
            || await learners.ReadAsync(link.Key, cancellationToken) is not { Document: { Consent.Given: true, Plan.Calendar: { } calendar } }
            || !CalendarLinks.Opens(calendar, link.LinkId, time.GetUtcNow()))
        {
            return Results.NotFound();
        }

        LinkAnswers.Mark(context.Response, "private, no-store");
        context.Response.Headers.ContentDisposition = "attachment; filename=\"zavmo-checkpoints.ics\"";
        return Results.Text(CalendarFile.Write(calendar), CalendarFile.MediaType);
    }
}
