using System.Text.Json;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>What the renderer that chat clients use finds wrong with cards, all of a kind in one run of it.</summary>
internal static class RendererCheck
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Cards", "Browser", "validate.cjs");

    /// <summary>The complaints about each card, by its key.</summary>
    public static IReadOnlyDictionary<TKey, string[]> Complaints<TKey>(IReadOnlyDictionary<TKey, string> cards)
        where TKey : notnull
    {
        var answer = NpmRenderer.Run("node", Repository.Root, $"[{string.Join(',', cards.Values)}]", Program, NpmRenderer.Script);
        return cards.Keys.Zip(JsonSerializer.Deserialize<string[][]>(answer)!).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
