using System.Text;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads concepts written as a Python or JSON list of dictionaries or strings, as bullets, or as a plain list.</summary>
internal static class ConceptReader
{
    // A text processor may have bent both quotes of a pair to the same side.
    private const string Openings = "'\"\u2018\u201C\u2019\u201D\u201E";
    private const string Closings = "'\"\u2019\u201D\u2019\u201D\u201C";
    private const int LongestListedWords = 8;

    public static List<Concept> Read(IReadOnlyList<Entry> entries)
    {
        var concepts = new List<Concept>();
        var pending = new StringBuilder();
        foreach (var text in entries.Select(entry => entry.Text))
        {
            if (pending.Length > 0 || text[0] is '[' or '{')
            {
                pending.Append(text).Append(' ');
            }
            else if (entries.Count == 1 && Words.List(text).ToList() is { Count: > 1 } listed
                && listed.TrueForAll(name => Words.Count(name) <= LongestListedWords) && !text.Contains(':', StringComparison.Ordinal))
            {
                concepts.AddRange(listed.Select(name => new Concept(name, "")));
            }
            else
            {
                var (name, description) = Words.Cut(text);
                concepts.Add(new Concept(name, description));
            }
        }

        if (pending.Length > 0)
        {
            concepts.AddRange(FromList(pending.ToString()));
        }

        return concepts;
    }

    private static List<Concept> FromList(string text)
    {
        var concepts = new List<Concept>();
        string? key = null, name = null, description = null;
        var inside = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '{')
            {
                (inside, key, name, description) = (true, null, null, null);
            }
            else if (letter == '}')
            {
                AddOne();
                inside = false;
            }
            else if (Openings.Contains(letter, StringComparison.Ordinal))
            {
                var value = Quoted(text, ref at, asKey: inside && key is null);
                if (!inside)
                {
                    concepts.Add(new Concept(value, ""));
                }
                else if (key is null)
                {
                    key = Words.Key(value);
                }
                else
                {
                    (name, description) = key.Contains("desc", StringComparison.Ordinal) || key.Contains("defin", StringComparison.Ordinal)
                        ? (name, value)
                        : (name ?? value, description);
                    key = null;
                }
            }
        }

        AddOne();
        if (concepts.Count == 0 && text.Trim(' ', '[', ']', '{', '}') is { Length: > 0 } only)
        {
            concepts.Add(new Concept(only, ""));
        }

        return concepts;

        void AddOne()
        {
            if (name is not null || description is not null)
            {
                concepts.Add(new Concept(name ?? description!, name is null ? "" : description ?? ""));
            }

            (key, name, description) = (null, null, null);
        }
    }

    // An apostrophe ends a text only where the list goes on after it, so "the model's" needs no escape.
    private static string Quoted(string text, ref int at, bool asKey)
    {
        var close = Closings[Openings.IndexOf(text[at], StringComparison.Ordinal)];
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
                value.Append(text[at] switch { 'n' or 't' or 'r' => ' ', var escaped => escaped });
            }
            else if (text[at] == close && EndsHere(text, at + 1, asKey))
            {
                break;
            }
            else
            {
                value.Append(text[at]);
            }
        }

        return value.ToString().Trim();
    }

    private static bool EndsHere(string text, int at, bool asKey)
    {
        var rest = text.AsSpan(at).TrimStart();
        if (rest.IsEmpty || rest[0] is '}' or ']')
        {
            return true;
        }

        if (asKey && rest[0] == ':')
        {
            return true;
        }

        return rest[0] == ',' && rest[1..].TrimStart() is var next && (next.IsEmpty || Openings.Contains(next[0], StringComparison.Ordinal) || next[0] is '{' or '}' or ']');
    }
}
