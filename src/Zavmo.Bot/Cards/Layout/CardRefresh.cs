using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>
/// Keeps a card fresh: the clients of its viewers ask for it again when it comes into view. Only an open card has it; an answered one is
/// history and stays as it was.
/// </summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/up-to-date-views.</remarks>
internal static class CardRefresh
{
    /// <summary>How many people Teams refreshes a card for.</summary>
    public const int MostViewers = 60;

    /// <summary>
    /// The refresh of a card; null where buttons are no <c>Action.Execute</c> or nobody is to see it fresh (without names Teams would ask
    /// for everybody). Of more people than <see cref="MostViewers"/> the first get it by themselves: Teams takes no longer list, and gives
    /// everyone else "Refresh card" in the message's menu, which asks for the same.
    /// </summary>
    public static AdaptiveRefresh? For(CardTarget target, IReadOnlyDictionary<string, string> data)
    {
        List<string> viewers = [.. target.Viewers.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Take(MostViewers)];
        return target.Execute && viewers.Count > 0
            ? new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = CardVerbs.Refresh, Data = data }, UserIds = viewers }
            : null;
    }
}
