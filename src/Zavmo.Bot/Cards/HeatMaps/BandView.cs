using AdaptiveCards;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>How a band is shown: a symbol that differs in shape, words, and a background that only repeats them.</summary>
/// <param name="Symbol">One character; no two bands share one.</param>
/// <param name="One">Words for one requirement, in the middle of a sentence.</param>
/// <param name="Many">Words for several.</param>
/// <param name="IsGap">Whether the words end with "gap", which a row says once, after the last of them.</param>
/// <param name="Style">Background of the cell.</param>
internal sealed record BandView(string Symbol, string One, string Many, AdaptiveContainerStyle Style, bool IsGap = false)
{
    private static readonly BandView Strong = new("●", "strong", "strong", AdaptiveContainerStyle.Good);
    private static readonly BandView Small = new("◐", "small gap", "small gaps", AdaptiveContainerStyle.Accent, IsGap: true);
    private static readonly BandView Medium = new("○", "medium gap", "medium gaps", AdaptiveContainerStyle.Warning, IsGap: true);
    private static readonly BandView Large = new("▲", "large gap", "large gaps", AdaptiveContainerStyle.Attention, IsGap: true);
    private static readonly BandView MetShown = Strong with { One = "met, shown", Many = "met, shown" };
    private static readonly BandView MetSaid = Small with { One = "met, said", Many = "met, said", IsGap = false };
    private static readonly BandView NotYet = Large with { One = "not yet", Many = "not yet", IsGap = false };

    // Wished for and not there: nothing waits for it.
    private static readonly BandView NotYetWished = Medium with { One = "not yet", Many = "not yet", IsGap = false };

    /// <summary>No chance to do it so far.</summary>
    public static BandView NoChance { get; } = new("◇", "no chance yet", "no chance yet", AdaptiveContainerStyle.Emphasis);

    /// <summary>Not asked yet.</summary>
    public static BandView NotAsked { get; } = new("–", "not asked yet", "not asked yet", AdaptiveContainerStyle.Emphasis);

    /// <summary>All views in the order in which they are counted.</summary>
    public static IReadOnlyList<BandView> InOrder { get; } =
        [MetShown, MetSaid, NotYet, NotYetWished, Strong, Small, Medium, Large, NoChance, NotAsked];

    /// <summary>The words with a capital, as a cell shows them.</summary>
    public string Words => char.ToUpperInvariant(One[0]) + One[1..];

    public static BandView Of(HeatMapCell cell) => cell.Prerequisite switch
    {
        _ when cell.Band == GapBand.NoChanceYet => NoChance,
        PrerequisiteStatus.MetShown => MetShown,
        PrerequisiteStatus.MetSaid => MetSaid,
        PrerequisiteStatus.NotYet => cell.IsWish ? NotYetWished : NotYet,
        PrerequisiteStatus.NotAskedYet => NotAsked,
        _ => Of(cell.Band),
    };

    public string Count(int count) => FormattableString.Invariant($"{count} {(count == 1 ? One : Many)}");

    private static BandView Of(GapBand band) => band switch
    {
        GapBand.Strength => Strong,
        GapBand.Minor => Small,
        GapBand.Moderate => Medium,
        GapBand.Critical => Large,
        _ => NotAsked,
    };
}
