namespace Zavmo.Bot.Turns;

/// <summary>The work of one key, lowest order first. Its owner locks.</summary>
internal sealed class Lane<TWork>
    where TWork : class
{
    private readonly List<LaneSlot<TWork>> slots = [];
    private bool started;

    /// <summary>How much work waits or runs.</summary>
    public int Count => slots.Count;

    /// <summary>What comes next.</summary>
    public LaneSlot<TWork> First => slots[0];

    /// <summary>Takes a place behind everything of the same or a lower order.</summary>
    public LaneSlot<TWork> Enter(long order)
    {
        var slot = new LaneSlot<TWork>(order);
        var place = slots.Count;
        while (place > 0 && slots[place - 1].Order > order)
        {
            place--;
        }

        slots.Insert(place, slot);
        return slot;
    }

    /// <summary>Marks the lane as worked on, when its first work is there and nobody works on it.</summary>
    public bool TryStart() => !started && First.Work is not null && (started = true);

    /// <summary>Nobody works on the lane any more.</summary>
    public void Stop() => started = false;

    /// <summary>Takes finished work out; returns how much that was.</summary>
    public int Finish(LaneSlot<TWork> slot) => slots.Remove(slot) ? 1 : 0;

    /// <summary>Takes out what was given up; returns how much that was.</summary>
    public int DropGivenUp() => slots.RemoveAll(slot => slot.GivenUp);
}
