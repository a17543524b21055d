namespace Zavmo.Learning.Discover.Estimation;

/// <summary>The observations that count: of each requirement and kind the latest, which is the last in the list.</summary>
public sealed class ObservationSet
{
    private readonly Dictionary<(string, ObservationKind), Observation> latest = [];
    private readonly Dictionary<string, List<Observation>> items = new(StringComparer.Ordinal);

    /// <summary>Keeps the latest of each requirement and kind.</summary>
    /// <param name="observations">In the order in which they were made.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level is not 1 to 5, or of a knowledge item not 0 or 1.</exception>
    public ObservationSet(IReadOnlyList<Observation> observations)
    {
        foreach (var observation in observations)
        {
            var valid = observation.Kind == ObservationKind.KnowledgeItem
                ? observation.Level is 0 or 1
                : observation.Level is >= 1 and <= 5;
            if (!valid)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(observations), $"The {observation.Kind} of {observation.RequirementId} has a level outside its range.");
            }

            latest[(observation.RequirementId, observation.Kind)] = observation;
            if (observation.Kind == ObservationKind.KnowledgeItem)
            {
                var answered = items.TryGetValue(observation.RequirementId, out var known) ? known : items[observation.RequirementId] = [];
                answered.RemoveAll(observation.Replaces);
                answered.Add(observation);
            }
        }
    }

    /// <summary>The knowledge items answered on a requirement: of each item the latest answer.</summary>
    public IReadOnlyList<Observation> Items(string requirementId) => items.GetValueOrDefault(requirementId) ?? [];

    /// <summary>The latest observation of a requirement and kind, or null.</summary>
    public Observation? Find(string requirementId, ObservationKind kind) => latest.GetValueOrDefault((requirementId, kind));

    /// <summary>The kinds observed of a requirement, in the order of <see cref="ObservationKind"/>.</summary>
    public IReadOnlyList<ObservationKind> Kinds(string requirementId) =>
        [.. Enum.GetValues<ObservationKind>().Where(kind => latest.ContainsKey((requirementId, kind)))];
}
