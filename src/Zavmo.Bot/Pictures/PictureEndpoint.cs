using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Pictures;

/// <summary>Serves a learner's map as a picture. What is no link of ours or has ended is not found, all alike.</summary>
internal static class PictureEndpoint
{
    /// <summary>Name of the limit on how often pictures are drawn.</summary>
    public const string Limit = "pictures";

    private static readonly ObservationKind[] Asked = [ObservationKind.Account, ObservationKind.Situational, ObservationKind.KnowledgeItem];

    /// <summary>Answers with the picture.</summary>
    public static async Task<IResult> GetAsync(
        string file,
        HttpContext context,
        PictureLinks links,
        HeatMapPicture picture,
        ILearnerStore learners,
        RoleLibrary roles,
        HeatMapOptions options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (!picture.Available
            || links.Read(file, time.GetUtcNow()) is not var (key, consent)
            || await learners.ReadAsync(key, cancellationToken) is not { Document: { Consent: { Given: true, At: var given }, RoleId: { } roleId } learner }
            || given.ToUnixTimeMilliseconds() != consent
            || await roles.FindAsync(key.TenantId, roleId, cancellationToken, key.LearnerId) is not { } role)
        {
            return Results.NotFound();
        }

        var map = LearnerRole.Map(role.Profile, learner, options);
        var data = HeatMapCardData.From(map, learner.HoursPerWeek, learner.HoursSaidByLearner, StepNames.HeatMap, "") with
        {
            Asked = learner.Observations.Where(seen => Asked.Contains(seen.Kind)).DistinctBy(seen => seen.RequirementId).Count(),
        };
        var headers = context.Response.Headers;
        headers.CacheControl = "private, max-age=300";
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.Bytes(picture.Png(data), "image/png");
    }
}
