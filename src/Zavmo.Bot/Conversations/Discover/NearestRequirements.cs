using System.Numerics.Tensors;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Sentences;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Which requirements come nearest in meaning to what was told.</summary>
/// <param name="encoder">The sentence model.</param>
public sealed class NearestRequirements(ISentenceEncoder encoder)
{
    private readonly Lazy<bool> isAvailable = new(encoder.CanLoad);

    /// <summary>Those that an account can be about without naming them, those with words of the name in the text before the others, nearest first; without the sentence model the weightiest first.</summary>
    public IEnumerable<Requirement> Of(IEnumerable<Requirement> requirements, string text)
    {
        // A tool or a rule would have been named.
        var able = requirements.Where(requirement => requirement.Category is not (RequirementCategory.DigitalTool or RequirementCategory.Regulation)).ToList();
        var named = RequirementNames.ByWords(text, able);
        if (!isAvailable.Value || able.Count == 0)
        {
            return named.Concat(able.Except(named).OrderByDescending(requirement => requirement.Weight));
        }

        var vectors = encoder.Encode([text, .. able.Select(requirement => $"{requirement.Name}. {requirement.Description}")]);
        return named.Concat(able.Index().OrderByDescending(each => TensorPrimitives.Dot(vectors[0], vectors[each.Index + 1])).Select(each => each.Item).Except(named));
    }

    /// <summary>The nearest; null where there is none, or no sentence model to tell.</summary>
    public Requirement? Nearest(IEnumerable<Requirement> requirements, string text) => isAvailable.Value ? Of(requirements, text).FirstOrDefault() : null;
}
