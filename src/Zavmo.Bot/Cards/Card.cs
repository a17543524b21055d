using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>A card that reads its data as one record.</summary>
/// <typeparam name="TData">The record.</typeparam>
/// <param name="name">The card's name.</param>
/// <param name="typeInfo">How its data is read.</param>
public abstract class Card<TData>(string name, JsonTypeInfo<TData> typeInfo) : ICard
    where TData : class
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public RenderedCard Render(JsonElement data, CardTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var read = data.Deserialize(typeInfo) ?? throw new JsonException($"The card '{name}' has no data.");
        var card = Render(read, target);
        return target.PlainText ? card : CardSize.Fit(card) ?? Fitting(read, target) ?? CardSize.AsText(card);
    }

    // What it says counts more than that it says it fresh: of the same size the one without refresh is tried before a smaller one.
    private RenderedCard? Fitting(TData data, CardTarget target)
    {
        var still = target with { Viewers = [] };
        var sizes = Smaller(data, target).Zip(Smaller(data, still), (fresh, plain) => new[] { fresh, plain }).SelectMany(pair => pair);
        return sizes.Prepend(Render(data, still)).Select(CardSize.Fit).FirstOrDefault(fitting => fitting is not null);
    }

    /// <summary>Renders the card for a channel.</summary>
    protected abstract RenderedCard Render(TData data, CardTarget target);

    /// <summary>
    /// Renders the card smaller and smaller, one at a time, for the rare data that would make it larger than a channel takes.
    /// Without any that fits, the start of its text form is sent.
    /// </summary>
    protected virtual IEnumerable<RenderedCard> Smaller(TData data, CardTarget target) => [];
}
