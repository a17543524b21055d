using System.Text.Json;
using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>A card that exists only here: nothing else names it.</summary>
public sealed class ExtraCard : ICard
{
    public string Name => "extra";

    public RenderedCard Render(JsonElement data, CardTarget target) => new("{}", $"extra for {target.ChannelId}");
}
