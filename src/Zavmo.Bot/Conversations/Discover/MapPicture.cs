using Zavmo.Bot.Cards;
using Zavmo.Bot.Pictures;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The map as a picture: by asking, and of itself where the card has no parts to open.</summary>
internal sealed class MapPicture(MapCards maps, PictureLinks links)
{
    /// <summary>Shows it, or says why it cannot be shown.</summary>
    public void Show(DiscoverTurn turn)
    {
        if (LinkOf(turn) is { } link)
        {
            Show(turn, link);
            return;
        }

        turn.Say("picture-none");
    }

    /// <summary>Shows it below the map on channels that open nothing on a card, where it can be shown.</summary>
    public void ShowWhereCardsAreFlat(DiscoverTurn turn)
    {
        if (CardTarget.For(turn.Turn.ChannelId) is { Toggles: false, PlainText: false } && LinkOf(turn) is { } link)
        {
            Show(turn, link);
        }
    }

    private string? LinkOf(DiscoverTurn turn) => turn.Turn.Learner.Consent is { Given: true, At: var consent }
        ? links.Of(turn.Turn.Key, consent, turn.Turn.ChannelId, turn.Turn.Now)
        : null;

    private void Show(DiscoverTurn turn, string link) => turn.Turn.Show(
        "picture",
        new PictureCardData { Title = turn.Button("map-title"), Address = new Uri(link), AltText = HeatMapPicture.AltText(maps.DataOf(turn)) },
        CardJson.Default.PictureCardData);
}
