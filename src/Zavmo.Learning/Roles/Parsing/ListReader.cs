namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads sections of plain bullets and sections of text.</summary>
internal static class ListReader
{
    /// <summary>The bullets with the lines that continue them; every line is an item where no line has a bullet.</summary>
    public static (List<Entry> Items, List<RoleLine> Introduction) Items(Section section)
    {
        var items = new List<Entry>();
        var introduction = new List<RoleLine>();
        var bulleted = section.Lines.Exists(line => line.IsBullet);
        var nests = section.Nests;
        RoleLine? bullet = null;
        foreach (var line in section.Lines)
        {
            var goesOn = bulleted ? bullet is not null && line.IsBelow(bullet, nests) : items.Count > 0 && (Unmarked.GoesOn(items[^1].Text, line) || QuotedList.IsUnfinished(items[^1].Text));
            if ((line.IsBullet || !bulleted) && !goesOn)
            {
                items.Add(new Entry(line.Text, line.Number, line.Number));
                bullet = line;
            }
            else if (items.Count == 0)
            {
                introduction.Add(line);
            }
            else
            {
                items[^1] = items[^1].Continued(line);
            }
        }

        QuotedList.Expand(items);
        items.RemoveAll(item => Words.IsNothing(item.Text));
        return (items, introduction);
    }

    /// <summary>The section as running text: wrapped lines joined, paragraphs and bullets on lines of their own.</summary>
    public static string Text(IEnumerable<RoleLine> lines)
    {
        var text = "";
        foreach (var line in lines)
        {
            var gap = text.Length == 0 ? "" : line.AfterBlank ? "\n\n" : line.IsBullet ? "\n" : " ";
            text += gap + (line.Bullet == BulletKind.Mark ? "- " : "") + line.Text;
        }

        return text;
    }
}
