using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Situations;

/// <summary>Moments of a job, made from what its document lets the person decide or makes them responsible for.</summary>
public static class JobMoments
{
    private const int MostWords = 16;

    /// <summary>
    /// The decision or responsibility that has most to do with a requirement: by common words, then by the links of the document.
    /// Null where the document names neither, or all were used.
    /// </summary>
    /// <param name="profile">The role.</param>
    /// <param name="requirement">One of its requirements.</param>
    /// <param name="used">Moments that were asked about before.</param>
    public static JobMoment? For(RoleProfile profile, Requirement requirement, IReadOnlyCollection<string> used)
    {
        ArgumentNullException.ThrowIfNull(used);
        return Ranked(profile, requirement).FirstOrDefault(moment => !used.Contains(moment.Text));
    }

    /// <summary>All moments of the document, the one that has most to do with a requirement first.</summary>
    /// <param name="profile">The role.</param>
    /// <param name="requirement">One of its requirements.</param>
    public static IReadOnlyList<JobMoment> Ranked(RoleProfile profile, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(requirement);
        var topic = Stems(requirement.Name + " " + requirement.Description);
        var decisions = profile.DecisionAuthorities.Select((authority, place) => (
            Moment: Moment("decision", place, authority.Type, authority.Lines),
            Fit: 2 * Common(topic, string.Join(' ', authority.Levels.Select(level => level.Authority).Prepend(authority.Type)))));
        var duties = profile.Responsibilities.Select((responsibility, place) => (
            Moment: Moment("duty", place, responsibility.Text, responsibility.Lines),
            Fit: (2 * Common(topic, responsibility.Text)) + (requirement.Responsibilities.Contains(place) ? 1 : 0)));

        // The sort is stable: between equals the decisions of the document come first, in its order.
        return [.. decisions.Concat(duties)
            .Where(entry => IsAskable(entry.Moment.Text))
            .OrderByDescending(entry => entry.Fit)
            .Select(entry => entry.Moment)];
    }

    /// <summary>
    /// Moments of the next level: what it may decide, then what the document lists for a level above the role's own. Empty where the
    /// document names no such level.
    /// </summary>
    /// <param name="profile">The role.</param>
    public static IReadOnlyList<JobMoment> OfNextLevel(RoleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var decisions = profile.DecisionAuthorities.Select((authority, place) => (Authority: authority, Place: place, Next: NextLevels.Next(authority, profile)))
            .Where(entry => entry.Next is not null)
            .Select(entry => Moment("decision", entry.Place, entry.Authority.Type, entry.Authority.Lines) with { Authority = Plain(entry.Next!.Authority) });
        var duties = profile.Responsibilities.Select((responsibility, place) => (Responsibility: responsibility, Place: place))
            .Where(entry => NextLevels.IsAbove(entry.Responsibility.Level, profile))
            .Select(entry => Moment("duty", entry.Place, entry.Responsibility.Text, entry.Responsibility.Lines));
        return [.. decisions.Concat(duties).Where(moment => IsAskable(moment.Text))];
    }

    private static JobMoment Moment(string kind, int place, string text, LineRange lines) =>
        new(FormattableString.Invariant($"{kind}-{place + 1}"), Plain(text), lines);

    private static bool IsAskable(string text) => text.Length > 0 && text.Split(' ').Length <= MostWords;

    private static HashSet<string> Stems(string text) => NotTheirs.Topic(new AccountContext(text, "", ""));

    private static int Common(HashSet<string> topic, string text) => Stems(text).Count(topic.Contains);

    private static string Plain(string text)
    {
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        return (bracket > 0 ? text[..bracket] : text).Trim().TrimEnd('.', ';', ':', ',');
    }
}
