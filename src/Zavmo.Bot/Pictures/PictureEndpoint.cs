using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Links;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Pictures;

/// <summary>Serves a learner's map as a picture. What is no link of ours or has ended is not found, all alike.</summary>
internal static class PictureEndpoint
{
    /// <summary>Name of the limit on how often pictures are drawn.</summary>
    public const string Limit = "pictures";

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

        LinkAnswers.Mark(context.Response, "private, max-age=300");
        return Results.Bytes(picture.Png(LearnerRole.MapCard(role.Profile, learner, options, "")), "image/png");
    }
}
