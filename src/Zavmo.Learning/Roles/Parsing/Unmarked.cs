namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Tells items from wrapped text where lines have no bullets.</summary>
internal static class Unmarked
{
    private const int LongestName = 6;
    private const string Closing = ".!?;";

    /// <summary>Whether a line goes on with the text above rather than beginning one.</summary>
    public static bool GoesOn(string before, RoleLine line) =>
        !line.IsBullet && (before[^1] == ',' || (!line.AfterBlank && char.IsLower(line.Text[0]) && !Closing.Contains(before[^1], StringComparison.Ordinal)));

    /// <summary>Whether a line reads as "Name: description".</summary>
    public static bool IsNamed(RoleLine line) =>
        line is { Label: { } label, Value.Length: > 0 } && char.IsUpper(label[0]) && Words.Count(label) <= LongestName;

    /// <summary>Whether a line without a bullet begins another text of a list.</summary>
    public static bool Begins(BlockField field, Entry last, RoleLine line, bool bulleted, bool afterBullet)
    {
        if (!field.IsList || afterBullet || GoesOn(last.Text, line) || QuotedList.IsUnfinished(last.Text))
        {
            return false;
        }

        return field.Open || (field.Field is Field.Items or Field.Preparation or Field.Concepts && IsNamed(line))
            || (!bulleted && char.IsUpper(line.Text[0]) && Closing.Contains(last.Text[^1], StringComparison.Ordinal));
    }

    /// <summary>Whether lines under a heading, none of which has a bullet or a label, are items rather than a paragraph.</summary>
    public static bool AreItems(List<RoleLine> lines, SectionSpec spec)
    {
        var texts = new List<string>();
        foreach (var line in lines)
        {
            if (texts.Count > 0 && GoesOn(texts[^1], line))
            {
                texts[^1] += " " + line.Text;
            }
            else
            {
                texts.Add(line.Text);
            }
        }

        if (lines.Exists(line => line.IsBullet) || texts.Count < 2 || texts.Exists(text => char.IsLower(text[0])))
        {
            return false;
        }

        var names = texts.TrueForAll(text => Words.Count(Words.Cut(text).Name) <= LongestName && (Words.Cut(text).Description.Length > 0 || text[^1] != '.'));
        return names || (spec.BulletField == Field.Items && texts.Select(text => Closing.Contains(text[^1], StringComparison.Ordinal)).Distinct().Count() == 1);
    }
}
