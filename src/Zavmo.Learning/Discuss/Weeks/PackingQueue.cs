namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Whose turn it is: what was wished for this week or an earlier one, then the order.</summary>
internal sealed class PackingQueue(List<PackedModule> packed)
{
    private readonly List<PackedModule> wished = packed.FindAll(item => item.Pin is not null);
    private int done;

    public PackedModule? NextIn(int week)
    {
        while (done < packed.Count && packed[done].IsDone)
        {
            done++;
        }

        if (wished.Find(item => item.CanGoOn(week)) is { } first)
        {
            return first;
        }

        for (var place = done; place < packed.Count; place++)
        {
            if (packed[place].CanGoOn(week))
            {
                return packed[place];
            }
        }

        return null;
    }
}
