namespace Zavmo.Learning.Roles.Parsing;

internal enum BulletKind
{
    None,
    Mark,

    /// <summary>A number, which a heading may have too.</summary>
    Number,

    /// <summary>An emoji, which a heading may have too.</summary>
    Emoji,
}
