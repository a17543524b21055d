namespace Zavmo.Bot.Conversations.Assets;

/// <summary>What an asset is for.</summary>
public enum AssetKind
{
    /// <summary>One of the phases that lead through the product.</summary>
    Phase,

    /// <summary>A conversation type that the planner and the menus offer.</summary>
    Learning,

    /// <summary>Phrases for every conversation.</summary>
    Shared,
}
