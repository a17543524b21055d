using System.Runtime.CompilerServices;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The words that every learner of a role could copy, read once and not for every answer.</summary>
internal static class FixedWords
{
    private const int Levels = 5;
    private static readonly ConditionalWeakTable<RoleProfile, SourceText> OfRoles = [];
    private static readonly ConditionalWeakTable<PhraseBook, SourceText> Shown = [];

    /// <summary>The role document; then what the assessment shows: the examples that can be asked for, and the sentences of the rating scale.</summary>
    public static IReadOnlyList<SourceText> Of(RoleProfile role, PhraseBook phrases) =>
    [
        OfRoles.GetValue(role, _ => SourceText.Of(Document(role))),
        Shown.GetValue(phrases, _ => SourceText.Of(
        [
            .. Enum.GetValues<RequirementCategory>().Select(PhraseKeys.Example).Append("situational-example").SelectMany(phrases.Wordings),
            .. Enumerable.Range(1, Levels).Select(level => phrases.Fixed(PhraseKeys.Anchor(level))),
        ])),
    ];

    private static IEnumerable<string> Document(RoleProfile role) =>
    [
        .. role.Requirements.Select(requirement => requirement.Description),
        role.Summary, role.OrganisationalImpact,
        .. role.Responsibilities.Select(duty => duty.Text),
        .. role.ResponsibilityLevels.SelectMany(level => (string[])[level.Supervision, level.Decision, level.Success]),
        .. role.DecisionAuthorities.SelectMany(decision => decision.Levels).Select(level => level.Authority),
        .. role.QuantitativeMetrics.Concat(role.QualitativeMetrics).SelectMany(metric => (string[])[metric.Description, metric.Example, metric.Evidence]),
    ];
}
