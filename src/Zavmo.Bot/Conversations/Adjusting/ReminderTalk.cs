using System.Globalization;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Learners.Adjusting;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>When and where reminders come: set, changed, paused and taken up again in a sentence.</summary>
public sealed class ReminderTalk(AdjustmentStore store)
{
    /// <summary>The switch.</summary>
    public const string Switch = "reminders";

    /// <summary>Whether a message answers when reminders suit, where they are on and that is not known yet.</summary>
    public static bool IsAnswer(Adjustments adjustments, string text)
    {
        ArgumentNullException.ThrowIfNull(adjustments);
        return adjustments.Reminders is null && adjustments.Switches.Contains(Switch) && ReminderWish.IsOnlyWhen(text);
    }

    /// <summary>Takes what is said about reminders; null where it is about none, as "remind me what the question was".</summary>
    public bool? Take<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(text);
        var set = turn.Adjustments.Reminders;
        var isNew = text.TrimStart().StartsWith("remind me", StringComparison.OrdinalIgnoreCase);
        if (!isNew && ReminderWish.AsksToResume(text))
        {
            return set is null ? Say(turn, "reminders-none") : Keep(turn, set with { PausedUntil = null });
        }

        if (!isNew && ReminderWish.AsksForPause(text))
        {
            return set is null ? Say(turn, "reminders-none")
                : ReminderWish.ReadPause(text, new DateContext(turn.Turn.Today, turn.Turn.Writer.Order)) is { } until && until > turn.Turn.Today ? Keep(turn, set with { PausedUntil = until })
                : Say(turn, "reminders-pause-unclear");
        }

        var elsewhere = ReminderWish.NamedElsewhere(text);
        if (ReminderWish.Read(text, isNew ? null : set) is not { } wish)
        {
            return elsewhere is null && !ReminderWish.NamesTime(text) ? null : Say(turn, elsewhere is null ? "reminders-unclear" : "reminders-elsewhere", new() { ["way"] = elsewhere });
        }

        Keep(turn, wish);
        return elsewhere is null ? false : Say(turn, "reminders-elsewhere", new() { ["way"] = elsewhere });
    }

    private bool Keep<TState>(ConversationTurn<TState> turn, ReminderWish wish)
        where TState : ConversationState
    {
        var switches = turn.Adjustments.Switches;
        store.Use(turn, turn.Adjustments with { Switches = switches.Contains(Switch) ? switches : [.. switches, Switch], Reminders = wish });
        return wish.PausedUntil is { } until
            ? Say(turn, "reminders-paused", new() { ["day"] = until.ToString("d MMMM", CultureInfo.InvariantCulture) })
            : Say(turn, "reminders-kept", new() { ["when"] = ReminderText.Of(wish) });
    }

    private bool Say<TState>(ConversationTurn<TState> turn, string key, Dictionary<string, object?>? values = null)
        where TState : ConversationState
    {
        store.Say(turn, key, values);
        return false;
    }
}
