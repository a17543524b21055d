namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads the labelled items of a section.</summary>
internal sealed class BlockReader
{
    private const int OpenLabelWords = 3;
    private readonly SectionSpec spec;
    private readonly List<Block> blocks = [];
    private readonly List<RoleLine> introduction = [];
    private Block? block;
    private readonly bool bulleted;
    private readonly bool nests;
    private BlockField? field;
    private RoleLine? bullet;

    private BlockReader(SectionSpec spec, Section section) =>
        (this.spec, bulleted, nests) = (spec, section.Lines.Exists(line => line.IsBullet), section.Nests);

    /// <summary>The items, and the lines before the first of them.</summary>
    public static (List<Block> Blocks, List<RoleLine> Introduction) Read(Section section, SectionSpec spec)
    {
        var reader = new BlockReader(spec, section);
        section.Lines.ForEach(reader.Add);
        if (reader.blocks.Count == 0 && Unmarked.AreItems(reader.introduction, spec))
        {
            var items = reader.introduction.ToList();
            reader.introduction.Clear();
            items.Index().ToList().ForEach(item => reader.Add(
                item.Index > 0 && Unmarked.GoesOn(items[item.Index - 1].Text, item.Item) ? item.Item : item.Item with { Bullet = BulletKind.Mark }));
        }

        foreach (var list in reader.blocks.SelectMany(block => block.Fields).Where(field => field.IsList && field.Field != Field.Concepts))
        {
            QuotedList.Expand(list.Entries);
        }

        return (reader.blocks, reader.introduction);
    }

    private void Add(RoleLine line)
    {
        if (line.Key is { } key && spec.Labels.TryGetValue(key, out var known))
        {
            AddLabelled(line, known);
        }
        else if (spec.OpenLabels && line.Label is { } label && block is { Plain: false } && char.IsUpper(label[0]) && Words.Count(label) <= OpenLabelWords
            && SectionSpecs.Begun(line.Key!) is null)
        {
            AddField(line, Field.Other);
        }
        else if (line.IsBullet)
        {
            AddBullet(line);
        }
        else
        {
            Continue(line);
        }

        if (block is not null)
        {
            block.Last = line.Number;
        }
    }

    private void AddLabelled(RoleLine line, Field known)
    {
        if (known == Field.Name)
        {
            if (block is null || block.Named || block.Plain || !block.Has(Field.Id))
            {
                Begin(line, plain: false);
            }

            block!.Name = line.Value;
            block.Named = true;
            (field, bullet) = (null, null);
        }
        else
        {
            if (known == Field.Id || block is null)
            {
                Begin(line, plain: false);
            }

            AddField(line, known);
        }
    }

    private void AddField(RoleLine line, Field known)
    {
        field = new BlockField(known, line.Label ?? "") { Open = line.Value.Length == 0 };
        bullet = null;
        block!.Fields.Add(field);
        if (line.Value.Length > 0)
        {
            field.Entries.Add(new Entry(line.Value, line.Number, line.Number));
        }
    }

    private void AddBullet(RoleLine line)
    {
        if (bullet is not null && line.IsBelow(bullet, nests))
        {
            AddBelow(line);
            return;
        }

        if ((block is null || block.Plain) && spec.PlainItems)
        {
            Begin(line, plain: true);
            bullet = line;
            (block!.Name, var description) = Words.Cut(line.Text);
            block.Named = true;
            if (description.Length > 0)
            {
                AddField(line with { Label = "", Value = description }, Field.Description);
                bullet = line;
            }

            return;
        }

        if (block is null)
        {
            Begin(line, plain: false);
        }

        if (block is { Named: true, Name.Length: 0 } && field is null)
        {
            block.Name = line.Text;
        }
        else if (field is null || (spec.BulletField == Field.Items && field.Field == Field.Description))
        {
            AddField(line with { Label = "", Value = line.Text }, spec.BulletField);
        }
        else
        {
            field.Entries.Add(new Entry(line.Text, line.Number, line.Number));
        }

        bullet = line;
    }

    private void AddBelow(RoleLine line)
    {
        var above = bullet;
        if (field is { Entries: [.., var last] })
        {
            field.Entries[^1] = last.Continued(line);
        }
        else
        {
            AddField(line with { Label = "", Value = line.Text }, Field.Description);
        }

        bullet = above;
    }

    private void Continue(RoleLine line)
    {
        if (block is null)
        {
            introduction.Add(line);
        }
        else if (field is { Entries: [.., var last] } && !Unmarked.Begins(field, last, line, bulleted, afterBullet: bullet is not null))
        {
            field.Entries[^1] = last.Continued(line);
        }
        else if (field is not null)
        {
            field.Entries.Add(new Entry(line.Text, line.Number, line.Number));
        }
        else if (block.Plain || block.Name.Length == 0)
        {
            block.Name = (block.Name + " " + line.Text).Trim();
        }
        else if (spec.BulletField == Field.Items && (!bulleted || Unmarked.IsNamed(line)))
        {
            AddField(line with { Label = "", Value = line.Text }, Field.Items);
        }
        else
        {
            AddField(line with { Label = "", Value = line.Text }, Field.Description);
        }
    }

    private void Begin(RoleLine line, bool plain)
    {
        block = new Block(line.Number) { Plain = plain };
        blocks.Add(block);
        (field, bullet) = (null, null);
    }
}
