namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Lists written as in Python or JSON: <c>['one', "two"]</c>.</summary>
internal static class QuotedList
{
    /// <summary>Whether a text opens such a list and does not close it.</summary>
    public static bool IsUnfinished(string text) => text[0] is '[' or '{' && text[^1] is not (']' or '}');

    /// <summary>Puts the items of such a list in its place.</summary>
    public static void Expand(List<Entry> entries)
    {
        for (var at = entries.Count - 1; at >= 0; at--)
        {
            var entry = entries[at];
            if (entry.Text.Length < 2 || entry.Text[0] != '[' || entry.Text[^1] != ']')
            {
                continue;
            }

            entries.RemoveAt(at);
            entries.InsertRange(at, ConceptReader.Read([entry]).Select(item =>
                entry with { Text = item.Description.Length > 0 ? item.Name + ": " + item.Description : item.Name }));
        }
    }
}
