namespace Zavmo.Learning.Roles.Parsing;

/// <summary>A stretch of lines under one heading, or begun by a label where the heading is missing.</summary>
internal sealed record Section(SectionKind Kind, string Heading, int Depth, int FirstLine, bool Implicit)
{
    /// <summary>The condition of an accommodations section.</summary>
    public string Condition { get; init; } = "";

    /// <summary>Blanks before the heading: what stands deeper without a blank line above is no heading of its rank.</summary>
    public int Indent { get; init; }

    public List<RoleLine> Lines { get; } = [];

    public int LastLine => Lines.Count > 0 ? Math.Max(Lines[^1].Number, FirstLine) : FirstLine;

    /// <summary>Whether its plain bullets stand on two levels, the higher first, each with one mark throughout.</summary>
    public bool Nests
    {
        get
        {
            var bullets = Lines.FindAll(line => line.IsBullet && !(line.Key is { } key && SectionSpecs.IsLabel(key)));
            var levels = bullets.GroupBy(line => line.Indent).ToList();
            return levels is [var first, var second] && first.Key < second.Key && levels.TrueForAll(level => level.Select(line => line.BulletStyle).Distinct().Count() == 1);
        }
    }

    public RoleSection AsText() => AsText(Lines);

    public RoleSection AsText(IReadOnlyCollection<RoleLine> lines) => new(
        Heading,
        string.Join('\n', lines.DistinctBy(line => (line.Number, line.Raw)).Select(line => line.Raw)),
        new LineRange(lines.Count > 0 ? Math.Min(FirstLine, lines.First().Number) : FirstLine, lines.Count > 0 ? lines.Last().Number : FirstLine));
}
