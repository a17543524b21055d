using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Roles;

/// <summary>A role that a learner can choose.</summary>
/// <param name="Id">Id within its tenant.</param>
/// <param name="Version">Version of the imported profile; <c>sample</c> for one that comes with the product.</param>
/// <param name="Profile">What the job description says.</param>
public sealed record Role(string Id, string Version, RoleProfile Profile);
