namespace Zavmo.Learning.Discuss.Types;

/// <summary>Whether a conversation type can be held already.</summary>
public enum TypeStatus
{
    /// <summary>Not yet; the module offers its question instead.</summary>
    Planned,

    /// <summary>It can.</summary>
    Ready,
}
