namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Tells an unknown heading in sentence case, without any mark-up, from an item and from wrapped text.</summary>
internal static class PlainHeading
{
    private const int LongestWords = 6;
    private const int Longest = 50;

    /// <summary>Whether the line is short, ends without a mark, stands by itself and has text below.</summary>
    public static bool Is(RoleLine line, RoleLine? before, RoleLine? next, List<RoleLine> section)
    {
        if (line.IsBullet || line.Label is not null || line.Indent > 0 || before is null || next is null || line.Text.Length > Longest
            || !char.IsLetter(line.Text[0]) || !char.IsLetterOrDigit(line.Text[^1]) && line.Text[^1] != ')' || Words.Count(line.Text) is < 2 or > LongestWords)
        {
            return false;
        }

        // After a blank line it stands at the head of its block; elsewhere only bullets and labels show where an item ends.
        return line.AfterBlank
            ? !next.AfterBlank && before.Text[^1] is not (',' or ':') && !char.IsLower(next.Text[0])
            : section.Count > 0 && (before.IsBullet || before.Label is not null) && before.Text[^1] is '.' or '!' or '?' && (next.IsBullet || char.IsUpper(next.Text[0]));
    }
}
