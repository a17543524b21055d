using Microsoft.Bot.Schema;

namespace Zavmo.Bot;

/// <content>What an activity may lack so that the handlers of the Bot Framework can still walk through it.</content>
public static partial class Payload
{
    private static Activity WithoutHoles(Activity activity)
    {
        activity.Attachments = Filled(activity.Attachments);
        activity.MembersAdded = Filled(activity.MembersAdded);
        activity.MembersRemoved = Filled(activity.MembersRemoved);
        activity.ReactionsAdded = Filled(activity.ReactionsAdded);
        activity.ReactionsRemoved = Filled(activity.ReactionsRemoved);
        activity.Entities = Filled(activity.Entities) is { } entities ? [.. entities.Where(IsSound)] : null;
        return activity;
    }

    private static IList<T>? Filled<T>(IList<T>? items)
        where T : class => items is not null && items.Contains(null!) ? [.. items.Where(item => item is not null)] : items;

    private static bool IsSound(Entity entity)
    {
        if (!string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        try
        {
            return !string.IsNullOrEmpty(entity.GetAs<Mention>()?.Mentioned?.Id);
        }
        catch (Exception error) when (IsOfJson(error))
        {
            return false;
        }
    }
}
