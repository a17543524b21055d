namespace Zavmo.Bot.Turns;

/// <summary>A place in a lane; what stands in it may come later.</summary>
internal sealed class LaneSlot<TWork>(long order)
    where TWork : class
{
    /// <summary>Its place: lower comes first.</summary>
    public long Order => order;

    /// <summary>The work, or null before it is there.</summary>
    public TWork? Work { get; private set; }

    /// <summary>Whether no work will come.</summary>
    public bool GivenUp { get; private set; }

    /// <summary>Puts the work in, or gives the place up.</summary>
    public void Fill(TWork? work)
    {
        Work = work;
        GivenUp = work is null;
    }
}
