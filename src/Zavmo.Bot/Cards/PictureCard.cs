using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>A picture with its words; where only text can be shown, its words and its address.</summary>
internal sealed class PictureCard() : Card<PictureCardData>("picture", CardJson.Default.PictureCardData)
{
    protected override RenderedCard Render(PictureCardData data, CardTarget target) => CardFrame.Render(
        [Elements.Title(data.Title), new AdaptiveImage(data.Address) { AltText = data.AltText }],
        data.AltText,
        CardFrame.TextHead(null, data.Title).Line(data.AltText).Line(data.Address.AbsoluteUri));
}
