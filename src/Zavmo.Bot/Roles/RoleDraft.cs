using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Pasting;

namespace Zavmo.Bot.Roles;

/// <summary>A job description that a learner is giving, and has not confirmed yet.</summary>
/// <param name="Document">What was pasted or uploaded.</param>
/// <param name="Profile">What was understood, with the learner's changes; null until everything was given.</param>
public sealed record RoleDraft(PastedDocument Document, RoleProfile? Profile)
{
    /// <summary>Nothing given yet.</summary>
    public static readonly RoleDraft Empty = new(PastedDocument.Empty, null);
}
