using System.Reflection;
using System.Text.Json;

namespace Zavmo.Bot.Cards;

/// <summary>All cards by name. A new card is a class that implements <see cref="ICard"/>; nothing is registered by hand.</summary>
public sealed class CardCatalogue
{
    private readonly Dictionary<string, ICard> _cards = new(StringComparer.Ordinal);

    /// <summary>The cards of this assembly.</summary>
    public CardCatalogue()
        : this([typeof(CardCatalogue).Assembly])
    {
    }

    /// <summary>The cards of the given assemblies.</summary>
    /// <exception cref="InvalidOperationException">Two cards have the same name.</exception>
    public CardCatalogue(IEnumerable<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        var types = assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(ICard)));
        foreach (var type in types)
        {
            var card = (ICard)Activator.CreateInstance(type)!;
            if (!_cards.TryAdd(card.Name, card))
            {
                throw new InvalidOperationException(
                    $"Two cards have the name '{card.Name}': {_cards[card.Name].GetType()} and {type}.");
            }
        }
    }

    /// <summary>The names of all cards, sorted.</summary>
    public IReadOnlyList<string> Names => [.. _cards.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Renders the card of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is no card of that name.</exception>
    /// <exception cref="JsonException">The data is not the data of this card.</exception>
    public RenderedCard Render(string name, JsonElement data, CardTarget target) =>
        _cards.TryGetValue(name, out var card)
            ? card.Render(data, target)
            : throw new KeyNotFoundException($"There is no card '{name}'; there are: {string.Join(", ", Names)}.");
}
