using Microsoft.Bot.Schema;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Messages;

/// <summary>
/// What of <c>adaptiveCard/action</c> is no turn: a card that a client wants fresh, a press that is known already, and what no card of
/// ours sends. None of it changes anything.
/// </summary>
/// <remarks>https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model.</remarks>
internal sealed class CardInvokes(CardsNow cards)
{
    /// <summary>Name of the invoke.</summary>
    public const string Name = "adaptiveCard/action";

    private const string Automatic = "automatic";

    /// <summary>The answer; null for a button, which is a turn, and for everything else that the channel sends.</summary>
    public async Task<TurnAnswer?> AnswerAsync(InboundActivity inbound, Activity activity, CancellationToken cancellationToken)
    {
        if (!IsOurs(activity))
        {
            return null;
        }

        if (Read(activity) is not { Action: { Type: "Action.Execute", Data: { } data } action } value)
        {
            return new TurnAnswer(
                StatusCodes.Status400BadRequest, ReplyRenderer.ErrorAnswer("BadRequest", "The value is not an Action.Execute with the data of a card."));
        }

        var press = new CardSubmit(data);
        if (value.Trigger == Automatic || press.Verb == CardVerbs.Refresh)
        {
            return await cards.RefreshAsync(inbound, press, cancellationToken);
        }

        // The request was understood, the action was not: that is told inside an answer that arrived.
        return CardVerbs.IsPress(press.Verb) && (string.IsNullOrEmpty(action.Verb) || action.Verb == press.Verb)
            ? null
            : new TurnAnswer(StatusCodes.Status200OK, ReplyRenderer.ErrorAnswer("UnknownVerb", "No card of this bot has such a button."));
    }

    /// <summary>The answer to a press that came before: its card as it is now; null while it is being worked on, and where there is none.</summary>
    public async Task<TurnAnswer?> AnswerAgainAsync(InboundActivity inbound, Activity activity, CancellationToken cancellationToken) =>
        IsOurs(activity) && LearnerInput.From(activity).Action is { } press
            ? await cards.AgainAsync(inbound, press, cancellationToken)
            : null;

    private static bool IsOurs(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: Name };

    private static PressedValue? Read(Activity activity)
    {
        try
        {
            return Payload.Read<PressedValue>(activity.Value);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record PressedValue(PressedAction? Action, string? Trigger);

    private sealed record PressedAction(string? Type, string? Verb, Dictionary<string, string>? Data);
}
