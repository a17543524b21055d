using System.Text.Json;

namespace Zavmo.Bot.Cards;

/// <summary>One kind of card. A reply holds a card's name and data; the card is rendered when it is sent.</summary>
public interface ICard
{
    /// <summary>The name under which replies refer to it, e.g. <c>heat-map</c>.</summary>
    string Name { get; }

    /// <summary>Renders the card for a channel.</summary>
    /// <exception cref="JsonException">The data is not the data of this card.</exception>
    RenderedCard Render(JsonElement data, CardTarget target);
}
