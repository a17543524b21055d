namespace Zavmo.Learning.Roles.Parsing;

/// <summary>A text with the lines it came from.</summary>
internal sealed record Entry(string Text, int First, int Last)
{
    public LineRange Lines => new(First, Last);

    public Entry Continued(RoleLine line) =>
        this with { Text = Text.Length == 0 ? line.Text : Text + " " + line.Text, Last = line.Number };
}
