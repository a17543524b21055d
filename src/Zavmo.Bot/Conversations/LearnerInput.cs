using Microsoft.Bot.Schema;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Roles.Documents;

namespace Zavmo.Bot.Conversations;

/// <summary>What the learner did in this turn: typed, or pressed a button on a card.</summary>
/// <param name="Text">What they typed, trimmed; empty when they pressed a button or only opened the conversation.</param>
/// <param name="Action">The button's data, or null.</param>
public sealed record LearnerInput(string Text, CardSubmit? Action)
{
    /// <summary>Whether the channel waits for the card that takes the place of the pressed one.</summary>
    public bool ExpectsCard { get; init; }

    /// <summary>Files that came with it.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];

    /// <summary>Whether they only came: the app was installed or the chat opened.</summary>
    public bool Arrives { get; init; }

    /// <summary>Reads an activity. A button that posts text back is text.</summary>
    public static LearnerInput From(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var fields = FieldsOf(activity);
        var action = fields is null ? null : new CardSubmit(fields);
        return new LearnerInput(activity.Text?.Trim() ?? "", action is not null && CardVerbs.IsPress(action.Verb) ? action : null)
        {
            Files = AttachedFiles.Of(activity),
            ExpectsCard = activity.Type == ActivityTypes.Invoke,
            Arrives = activity.Type is ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate,
        };
    }

    // Values of other shapes come from other programs' buttons: nothing that we asked.
    private static Dictionary<string, string>? FieldsOf(Activity activity)
    {
        try
        {
            return activity.Type == ActivityTypes.Invoke
                ? Payload.Read<PressedValue>(activity.Value)?.Action?.Data
                : Payload.Read<Dictionary<string, string>>(activity.Value);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record PressedValue(PressedAction? Action);

    private sealed record PressedAction(Dictionary<string, string>? Data);
}
