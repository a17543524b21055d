namespace Zavmo.Bot.Tests.Conversations.Adjusting;

/// <summary>Groups of neighbours.</summary>
internal static class Groups
{
    /// <summary>Runs of items with the same key.</summary>
    public static IEnumerable<List<T>> GroupAdjacent<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
    {
        List<T> run = [];
        foreach (var item in items)
        {
            if (run.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(run[^1]), key(item)))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
