using System.Runtime.CompilerServices;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Fingerprints of the words that every learner of a role could copy, made once and not for every answer.</summary>
internal static class FixedWords
{
    private static readonly ConditionalWeakTable<RoleProfile, IReadOnlySet<string>> OfRoles = [];
    private static readonly ConditionalWeakTable<PhraseBook, IReadOnlySet<string>> OfExamples = [];

    /// <summary>Of the descriptions of the role's requirements, and of the examples that can be asked for.</summary>
    public static IReadOnlyList<IReadOnlySet<string>> Of(RoleProfile role, PhraseBook phrases) =>
    [
        OfRoles.GetValue(role, _ => Fingerprint.OfAll(role.Requirements.Select(requirement => requirement.Description))),
        OfExamples.GetValue(phrases, _ => Fingerprint.OfAll(
            Enum.GetValues<RequirementCategory>().Select(PhraseKeys.Example).Append("situational-example").SelectMany(phrases.Wordings))),
    ];
}
