using System.Text.Json;
using Zavmo.Bot.Conversations.Discover;

namespace Zavmo.Bot.Demo;

/// <summary>How a sample person goes through the assessment, up to a question in its middle.</summary>
internal sealed record AssessmentScript
{
    private const string Skip = "skip this one";
    private const string NothingToAdd = "that's all";

    /// <summary>The title of their role.</summary>
    public required string Role { get; init; }

    /// <summary>What they type on each card of self-ratings, in order.</summary>
    public required IReadOnlyList<string> Ratings { get; init; }

    /// <summary>What they type on the card of prerequisites.</summary>
    public required string Prerequisites { get; init; }

    /// <summary>What they could show for a prerequisite, by its id; of others they skip the question.</summary>
    public required IReadOnlyDictionary<string, string> Proofs { get; init; }

    /// <summary>
    /// What they tell about a requirement, by its id: the account, then what they add when asked for more. Which
    /// requirements come up is the assessment's choice; one that is not here they skip.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Accounts { get; init; }

    /// <summary>How many accounts they have given when they stop, fewer than their minutes allow.</summary>
    public required int Answers { get; init; }

    /// <summary>What they say at a place; null where they stop.</summary>
    /// <exception cref="InvalidDataException">The conversation has come to a place that they know nothing to say at.</exception>
    public string? Next(DemoPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var state = JsonSerializer.Deserialize(place.Data, DiscoverJson.Default.DiscoverState)!;
        return place.Step switch
        {
            StepNames.Consent => "yes",
            StepNames.Role => Role,
            StepNames.Minutes => "standard",
            StepNames.Adjustments => "none",
            StepNames.Ratings => state.RatingCard < Ratings.Count ? Ratings[state.RatingCard] : Skip,
            StepNames.Prerequisites => state.ProofsToAsk is [var proof, ..] ? Proofs.GetValueOrDefault(proof, Skip) : Prerequisites,
            StepNames.Accounts => state.Asked.Count >= Answers ? null : About(state.Account!),
            _ => throw new InvalidDataException($"The sample answers lead to '{place.Step}', not to a question in the middle of the assessment."),
        };
    }

    private string About(OpenAccount account)
    {
        if (account.KnowledgeItem is not null || !Accounts.TryGetValue(account.RequirementId, out var parts))
        {
            return account.Parts.Count == 0 ? Skip : NothingToAdd;
        }

        return account.Parts.Count < parts.Count ? parts[account.Parts.Count] : NothingToAdd;
    }
}
