namespace Zavmo.Bot.Roles.Documents;

/// <summary>Where the bytes of an attached file lie.</summary>
public enum AttachedFileKind
{
    /// <summary>In the store, where the page's upload put them.</summary>
    Upload,

    /// <summary>At a URL of the channel.</summary>
    Link,

    /// <summary>Nowhere that matters: a picture, a sound or a film.</summary>
    Picture,
}
