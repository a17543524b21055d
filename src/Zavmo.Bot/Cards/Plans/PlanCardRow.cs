namespace Zavmo.Bot.Cards.Plans;

/// <summary>One module in one week.</summary>
/// <param name="ModuleId">The module.</param>
/// <param name="Name">Its requirement, and which step where there are several.</param>
/// <param name="Detail">Conversation types and minutes in that week.</param>
public sealed record PlanCardRow(string ModuleId, string Name, string Detail)
{
    /// <summary>By which number it can be named; null where none is shown.</summary>
    public int? Number { get; set; }
}
