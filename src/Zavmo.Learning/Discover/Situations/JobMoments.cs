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
    public static string? For(RoleProfile profile, Requirement requirement, IReadOnlyCollection<string> used)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(used);
        var topic = Stems(requirement.Name + " " + requirement.Description);
        var decisions = profile.DecisionAuthorities.Select(authority => (
            Text: Plain(authority.Type),
            Fit: 2 * Common(topic, string.Join(' ', authority.Levels.Select(level => level.Authority).Prepend(authority.Type)))));
        var duties = profile.Responsibilities.Select((responsibility, place) => (
            Text: Plain(responsibility.Text),
            Fit: (2 * Common(topic, responsibility.Text)) + (requirement.Responsibilities.Contains(place) ? 1 : 0)));

        // The sort is stable: between equals the decisions of the document come first, in its order.
        return decisions.Concat(duties)
            .Where(moment => moment.Text.Length > 0 && moment.Text.Split(' ').Length <= MostWords && !used.Contains(moment.Text))
            .OrderByDescending(moment => moment.Fit)
            .Select(moment => moment.Text)
            .FirstOrDefault();
    }

    private static HashSet<string> Stems(string text) => NotTheirs.Topic(new AccountContext(text, "", ""));

    private static int Common(HashSet<string> topic, string text) => Stems(text).Count(topic.Contains);

    private static string Plain(string text)
    {
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        return (bracket > 0 ? text[..bracket] : text).Trim().TrimEnd('.', ';', ':', ',');
    }
}
