using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Questions about storing adjustments, where it is asked whether they may be: they are answered, and the question stays open.</summary>
public sealed class StoringTalk(AdjustmentStore store) : IDiscoverAside
{
    /// <summary>The choice that stores what was picked of the list.</summary>
    public const string Agree = "agree";

    /// <summary>The choice that stores what was offered for something said.</summary>
    public const string AgreeToOffer = OfferIds.Adjust + OfferIds.Yes;

    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Action is not null || Open(turn) is not { } choices)
        {
            return (false, null);
        }

        var key = StoringReader.Read(input.Text) switch
        {
            StoringReply.AsksToWithdraw => "storing-withdraw",
            StoringReply.AsksWhat => "storing-what",
            StoringReply.AsksWhy => "storing-why",
            _ => "",
        };
        if (key.Length == 0)
        {
            return (false, null);
        }

        store.Say(turn, key);
        turn.Choose(stepName, turn.Phrase("adjustments-consent-again"), choices);
        return (true, null);
    }

    /// <summary>The choices of the card that asks whether to store, where it is open; else null.</summary>
    public static IReadOnlyList<CardChoice>? Open(DiscoverTurn turn) => OpenOffer.Of(turn, Agree) ?? OpenOffer.Of(turn, AgreeToOffer);
}
