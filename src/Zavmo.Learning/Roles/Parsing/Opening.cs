namespace Zavmo.Learning.Roles.Parsing;

/// <summary>What stands before the first known heading.</summary>
internal static class Opening
{
    /// <summary>The lines that gave neither title nor level, as one unknown section without a heading.</summary>
    public static IEnumerable<RoleSection> Unread(Section preamble, string title)
    {
        var rest = preamble.Lines.Where(line => !(line.Key is { } key && TitleFinder.Reads(key)) && !IsTitle(line, title)).ToList();
        return rest.Count == 0 ? [] : [preamble.AsText(rest)];
    }

    private static bool IsTitle(RoleLine line, string title) =>
        (line.Text.Contains(title, StringComparison.OrdinalIgnoreCase) && (line.Depth > 0 || Headings.IsTitle(line.Text)))
        || SectionNames.Of(line.Text) is not null;
}
