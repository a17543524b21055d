using NJsonSchema;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>The schema of Adaptive Cards 1.5, read once.</summary>
internal static class CardSchema
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromFileAsync(Path.Combine(Repository.Schemas, "adaptivecards", "adaptive-card-1.5.0.fixed.json")));

    /// <summary>Fails, with all that is wrong, when a card does not fit the schema.</summary>
    public static async Task AssertFitsAsync(string card)
    {
        var errors = (await Schema.Value).Validate(card);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }
}
