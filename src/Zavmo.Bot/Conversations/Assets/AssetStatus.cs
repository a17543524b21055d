namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Whether a conversation can be held.</summary>
public enum AssetStatus
{
    /// <summary>Written down and not yet held; needs no class.</summary>
    Planned,

    /// <summary>Can be held; needs a class with the same id.</summary>
    Ready,
}
