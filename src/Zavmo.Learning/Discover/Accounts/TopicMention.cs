using Zavmo.Learning.Discover.Accounts.Topics;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>Whether a few words of a learner touch a requirement, so that a later question can refer back to them. It credits nothing.</summary>
public static class TopicMention
{
    // A word of the name, or two of the description.
    private const int Enough = 2;

    /// <summary>Whether the words touch it.</summary>
    public static bool Touches(string words, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(requirement);
        var topic = TopicWords.Of(requirement.Name, requirement.Description);
        return TopicWords.Telling(words).Distinct(StringComparer.Ordinal).Sum(topic.WeightOf) >= Enough;
    }
}
