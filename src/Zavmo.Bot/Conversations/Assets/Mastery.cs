namespace Zavmo.Bot.Conversations.Assets;

/// <summary>How much of a requirement somebody masters already, as far as the choice of a conversation goes.</summary>
public enum Mastery
{
    /// <summary>Little of it yet.</summary>
    Low,

    /// <summary>Parts of it, or the ordinary case.</summary>
    Middle,

    /// <summary>All of it but the hard cases.</summary>
    High,
}
