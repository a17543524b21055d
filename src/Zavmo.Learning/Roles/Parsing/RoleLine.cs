namespace Zavmo.Learning.Roles.Parsing;

/// <summary>One line that is not blank, with its marks taken off.</summary>
/// <param name="Number">One-based line number.</param>
/// <param name="Raw">The line as written, without surrounding blanks.</param>
/// <param name="Text">The line without heading marks, bullet, leading emoji and bold marks.</param>
internal sealed record RoleLine(int Number, string Raw, string Text)
{
    /// <summary>Depth of a line whose whole text is bold.</summary>
    public const int BoldDepth = 7;

    /// <summary>Heading depth: 1 to 6 by mark-up, 7 for a bold line, 0 for none.</summary>
    public int Depth { get; init; }

    public BulletKind Bullet { get; init; }

    /// <summary>The bullet's mark, or what stands around its number.</summary>
    public string BulletStyle { get; init; } = "";

    /// <summary>How the line is numbered: "." for "3." and "3.1", ")" for "3)"; empty where it is not.</summary>
    public string NumberStyle => Bullet == BulletKind.Number ? BulletStyle.Contains(')', StringComparison.Ordinal) ? ")" : "." : "";

    /// <summary>Blanks before the line; a tab counts as four.</summary>
    public int Indent { get; init; }

    public bool AfterBlank { get; init; }

    /// <summary>The label of a labelled line, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Letters and digits of the label in lower case, or null.</summary>
    public string? Key { get; init; }

    /// <summary>What follows the label; the whole text where there is none.</summary>
    public string Value { get; init; } = Text;

    public bool IsBullet => Bullet != BulletKind.None;

    /// <summary>Whether this bullet belongs to the item of the bullet above: it stands deeper, and the item opens a list or the section has
    /// two clear levels (<paramref name="nests"/>).</summary>
    public bool IsBelow(RoleLine above, bool nests) =>
        IsBullet && above.IsBullet && Indent > above.Indent + 1 && (nests || above.Text[^1] == ':');
}
