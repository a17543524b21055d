namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads the labelled items of a section.</summary>
internal sealed class BlockReader
{
    private const int OpenLabelWords = 3;
    private readonly SectionSpec spec;
    private readonly List<Block> blocks = [];
    private readonly List<RoleLine> introduction = [];
    private Block? block;
    private BlockField? field;

    private BlockReader(SectionSpec spec) => this.spec = spec;

    /// <summary>The items, and the lines before the first of them.</summary>
    public static (List<Block> Blocks, List<RoleLine> Introduction) Read(Section section, SectionSpec spec)
    {
        var reader = new BlockReader(spec);
        foreach (var line in section.Lines)
        {
            reader.Add(line);
        }

        return (reader.blocks, reader.introduction);
    }

    private void Add(RoleLine line)
    {
        if (line.Key is { } key && spec.Labels.TryGetValue(key, out var known))
        {
            AddLabelled(line, known);
        }
        else if (spec.OpenLabels && line.Label is { } label && block is { Plain: false } && char.IsUpper(label[0]) && Words.Count(label) <= OpenLabelWords)
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
            field = null;
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
        field = new BlockField(known, line.Label ?? "");
        block!.Fields.Add(field);
        if (line.Value.Length > 0)
        {
            field.Entries.Add(new Entry(line.Value, line.Number, line.Number));
        }
    }

    private void AddBullet(RoleLine line)
    {
        if ((block is null || block.Plain) && spec.PlainItems)
        {
            Begin(line, plain: true);
            (block!.Name, var description) = Words.Cut(line.Text);
            block.Named = true;
            if (description.Length > 0)
            {
                AddField(line with { Label = "", Value = description }, Field.Description);
            }

            return;
        }

        if (block is null)
        {
            Begin(line, plain: false);
        }

        if (field is null)
        {
            AddField(line with { Label = "", Value = line.Text }, spec.BulletField);
        }
        else
        {
            field.Entries.Add(new Entry(line.Text, line.Number, line.Number));
        }
    }

    private void Continue(RoleLine line)
    {
        if (block is null)
        {
            introduction.Add(line);
        }
        else if (field is { Entries: [.., var last] })
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
        else
        {
            AddField(line with { Label = "", Value = line.Text }, Field.Description);
        }
    }

    private void Begin(RoleLine line, bool plain)
    {
        block = new Block(line.Number) { Plain = plain };
        blocks.Add(block);
        field = null;
    }
}
