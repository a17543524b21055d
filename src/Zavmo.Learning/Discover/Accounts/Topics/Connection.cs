namespace Zavmo.Learning.Discover.Accounts.Topics;

/// <summary>How a text hangs together by what its words speak of.</summary>
/// <param name="ToTopic">Different stems that the requirement uses, or that speak of its fields.</param>
/// <param name="Within">The most stems that speak of one field.</param>
internal readonly record struct Connection(int ToTopic, int Within)
{
    /// <summary>Reads a text against what was asked about.</summary>
    public static Connection Of(string text, TopicWords topic)
    {
        var stems = TopicWords.Telling(text).ToHashSet(StringComparer.Ordinal);
        return new Connection(
            stems.Count(stem => topic.WeightOf(stem) > 0 || Fields.Of(stem).Any(topic.Fields.ContainsKey)),
            Fields.Count(stems).Where(field => field.Key != Fields.Home).Select(field => field.Value).DefaultIfEmpty().Max());
    }
}
