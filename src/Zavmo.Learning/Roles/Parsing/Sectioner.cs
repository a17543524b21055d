namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Puts the lines of a document into sections.</summary>
internal sealed class Sectioner
{
    private static readonly string[] Phases = ["DISCOVER", "DISCUSS", "DELIVER", "DEMONSTRATE"];

    private readonly List<RoleLine> lines;
    private readonly List<Section> sections = [];
    private readonly bool marked;
    private readonly int lastPhase;
    private readonly PlainHeading.Style style;
    private readonly HashSet<(BulletKind, string)> numbering = [];
    private Section current = new(SectionKind.Preamble, "", 0, 1, false);

    private Sectioner(List<RoleLine> lines)
    {
        this.lines = lines;
        style = PlainHeading.StyleOf(lines);
        lastPhase = lines.FindLastIndex(line => Phases.Any(phase => line.Text.StartsWith(phase + " Phase", StringComparison.OrdinalIgnoreCase)));
        marked = lines.Any(line => line.Depth is > 0 and < RoleLine.BoldDepth);
        sections.Add(current);
    }

    /// <summary>The sections in the order of the document; the first holds what stands before any heading.</summary>
    public static List<Section> Split(List<RoleLine> lines)
    {
        var sectioner = new Sectioner(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            sectioner.Place(at);
        }

        return sectioner.sections;
    }

    private void Place(int at)
    {
        var line = lines[at];
        var spec = SectionSpecs.Of(current.Kind);
        if (IsInsideDelivery(at))
        {
            current.Lines.Add(line);
        }
        else if (Headings.Known(line, spec) is { } kind)
        {
            OpenKnown(kind, line);
        }
        else if (line is { Depth: > 0, Key: { } key, Value.Length: > 0 } && spec?.Labels.ContainsKey(key) == true)
        {
            current.Lines.Add(line with { Depth = 0 });
        }
        else if (line.Depth > 0)
        {
            PlaceUnknownHeading(at, spec);
        }
        else if (!marked && current.Kind != SectionKind.Preamble && !IsPartOfDelivery(line) && (line.AfterBlank || line.Indent <= current.Indent) && !BeginsSection(line)
            && (Headings.LooksUnknown(line, Before(at), Next(at), numbering) || PlainHeading.Is(line, Before(at), Next(at), style, current)))
        {
            Open(new Section(SectionKind.Unknown, Headings.TextOf(line), 0, line.Number, false) { Indent = line.Indent });
        }
        else
        {
            OpenByLabel(at, spec);
            current.Lines.Add(line);
        }
    }

    // The first line after a heading and a blank is what the heading announces, where the section holds plain lines.
    private bool BeginsSection(RoleLine line) => line.AfterBlank && current.Lines.Count == 0 && SectionSpecs.Of(current.Kind) is null
        && current.Kind is not (SectionKind.Preamble or SectionKind.Unknown or SectionKind.ZavmoDelivery);

    private void OpenKnown(SectionKind kind, RoleLine line)
    {
        var heading = Headings.TextOf(line);
        var condition = "";
        if (kind is SectionKind.Positives or SectionKind.Accommodations)
        {
            condition = SectionNames.Condition(heading)?.Condition ?? "";
            condition = condition.Length > 0 ? condition : ConditionAbove();
        }

        if (line.IsBullet)
        {
            numbering.Add((line.Bullet, line.NumberStyle));
        }

        Open(new Section(kind, heading, line.Depth, line.Number, false) { Condition = condition, Indent = line.Indent });
    }

    // A bare "Positives" belongs to the condition that its parent heading, or the section before it, names.
    private string ConditionAbove()
    {
        if (current.Condition.Length > 0)
        {
            return current.Condition;
        }

        if (current is { Kind: SectionKind.Unknown, Lines.Count: 0 })
        {
            sections.Remove(current);
        }

        return current.Heading;
    }

    private void PlaceUnknownHeading(int at, SectionSpec? spec)
    {
        var line = lines[at];
        if (current.Kind == SectionKind.Preamble && sections.Count == 1)
        {
            current.Lines.Add(line);
        }
        else if (current.Kind is SectionKind.ZavmoDelivery or SectionKind.Unknown && line.Depth > Math.Max(current.Depth, 1) && current.Depth > 0)
        {
            current.Lines.Add(line);
        }
        else if (spec is not null && line.Depth > current.Depth && BeginsItem(at, spec) && NameLabel(spec) is { } label)
        {
            current.Lines.Add(line with { Depth = 0, Bullet = BulletKind.Mark, Label = label, Key = label, Value = Headings.TextOf(line) });
        }
        else
        {
            Open(new Section(SectionKind.Unknown, Headings.TextOf(line), line.Depth, line.Number, false));
        }
    }

    private bool BeginsItem(int at, SectionSpec spec)
    {
        var body = lines.Skip(at + 1).TakeWhile(next => next.Depth == 0 && Headings.Known(next, spec) is null).ToList();
        return spec.BulletField == Field.Items
            ? body.Any(next => next.IsBullet)
            : body.Any(next => next.Key is { } key && spec.Labels.TryGetValue(key, out var field) && field is not (Field.Name or Field.Id));
    }

    private static string? NameLabel(SectionSpec spec) =>
        spec.Labels.Where(label => label.Value == Field.Name).Select(label => label.Key).FirstOrDefault();

    private void OpenByLabel(int at, SectionSpec? spec)
    {
        var line = lines[at];
        var isId = line.Key == "id" && Next(at)?.Key == "tool" && current.Kind is not (SectionKind.Tools or SectionKind.AiTools);
        if (line.Key is not { } key || (!isId && current.Kind is SectionKind.Unknown or SectionKind.ZavmoDelivery))
        {
            return;
        }

        var listed = spec is null && current.Kind is not (SectionKind.Preamble or SectionKind.Note);
        var begun = SectionSpecs.Begun(key);
        if (isId || (!listed && begun is not null && (spec?.Labels.ContainsKey(key) != true || (current.Implicit && Leaves(begun.Value, key, Next(at))))))
        {
            Open(new Section(isId ? SectionKind.Tools : SectionSpecs.Begun(key)!.Value, current.Heading, current.Depth, line.Number, true) { Indent = current.Indent });
        }
    }

    // Where headings are missing, the labels alone tell sections apart; "Skill:" is also a label of foundation skills.
    private bool Leaves(SectionKind begun, string key, RoleLine? next) =>
        begun != current.Kind
        && !(begun == SectionKind.Tools && current.Kind is SectionKind.AiTools or SectionKind.DigitalTools)
        && (current.Kind != SectionKind.FoundationSkills || key is not ("skill" or "competency")
            || (next?.Key is { } following && SectionSpecs.Of(begun)!.Labels.TryGetValue(following, out var field) && field is Field.Description or Field.Level or Field.Usage));

    private bool IsPartOfDelivery(RoleLine line) =>
        current.Kind == SectionKind.ZavmoDelivery
        && (line.Label is not null || Phases.Any(phase => line.Text.StartsWith(phase, StringComparison.Ordinal)));

    // What stands under its heading, or before the last of its phases, is text of this product's description, whatever it is called.
    private bool IsInsideDelivery(int at) => current.Kind == SectionKind.ZavmoDelivery
        && (at < lastPhase || (current.Depth > 0 && lines[at].Depth > current.Depth && lines[at].Depth < RoleLine.BoldDepth));

    private void Open(Section section)
    {
        current = section;
        sections.Add(section);
    }

    private RoleLine? Before(int at) => at > 0 ? lines[at - 1] : null;

    private RoleLine? Next(int at) => at + 1 < lines.Count ? lines[at + 1] : null;
}
