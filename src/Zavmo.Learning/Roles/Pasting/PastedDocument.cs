using System.Text;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Pasting;

/// <summary>A job description that is pasted in parts, since channels cut long messages; a value, so that it can be stored between turns.</summary>
public sealed partial record PastedDocument
{
    /// <summary>The most bytes, as UTF-8: 2 MB.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The most characters, which is what the parser reads.</summary>
    public const int MostCharacters = RoleParser.LongestDocument;

    /// <summary>The most parts.</summary>
    public const int MostParts = 500;

    // A heading such as "Desirable" comes twice in an honest document; a passage of this length does not.
    private const int ShortestRepeat = 40;

    // What is shorter than four words may be a heading, which no sentence goes on from.
    private const int FewestBlanks = 3;

    /// <summary>Nothing pasted yet.</summary>
    public static PastedDocument Empty { get; } = new();

    /// <summary>The parts in the order in which they came, each with what was new in it.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Adds a part.</summary>
    /// <exception cref="PasteException">The document would be larger than 2 MB, a million characters or 500 parts.</exception>
    public PastedPart Add(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var text = part.ReplaceLineEndings("\n").Trim('\n');
        if (string.IsNullOrWhiteSpace(text))
        {
            return new PastedPart(this, PasteOutcome.Empty);
        }

        var plain = Plain(text);
        if (plain.Length >= ShortestRepeat)
        {
            if (Parts.Index().FirstOrDefault(earlier => Plain(earlier.Item).Contains(plain, StringComparison.Ordinal)) is { Item: not null } same)
            {
                return new PastedPart(this, PasteOutcome.Repeated, same.Index + 1);
            }

            var whole = Plain(Text());
            if (whole.Contains(plain, StringComparison.Ordinal))
            {
                return new PastedPart(this, PasteOutcome.Repeated, 1);
            }

            if (whole.Length >= ShortestRepeat && plain.StartsWith(whole, StringComparison.Ordinal))
            {
                return new PastedPart(Checked([text]), PasteOutcome.Restarted);
            }

            if (Overlap(text) is > 0 and var known)
            {
                return new PastedPart(Checked([.. Parts, text[known..].TrimStart('\n')]), PasteOutcome.Overlapped);
            }
        }

        return new PastedPart(Checked([.. Parts, text]), PasteOutcome.Added);
    }

    /// <summary>The whole document: parts stand below each other, but where one was cut within a sentence the sentence is joined.</summary>
    public string Text()
    {
        var whole = new StringBuilder();
        foreach (var part in Parts)
        {
            whole.Append(whole.Length == 0 ? "" : Joint(whole.ToString(), part)).Append(part);
        }

        return whole.ToString();
    }

    private static PastedDocument Checked(IReadOnlyList<string> parts)
    {
        var document = new PastedDocument { Parts = parts };
        var characters = parts.Sum(part => (long)part.Length + 1);
        if (parts.Count > MostParts)
        {
            throw new PasteException(FormattableString.Invariant($"That is more than {MostParts} parts. Please paste longer parts, or upload a file."));
        }

        if (characters > MostCharacters)
        {
            throw new PasteException("With this part the text is longer than a million characters. A job description is a few pages; please paste only that.");
        }

        return Encoding.UTF8.GetByteCount(document.Text()) > MostBytes
            ? throw new PasteException("With this part the text is larger than 2 MB. A job description is a few pages; please paste only that.")
            : document;
    }

    // Whole lines only: a part may well begin with the word that the last one ended on.
    private int Overlap(string text)
    {
        var known = Text().Split('\n');
        var lines = text.Split('\n');
        for (var count = Math.Min(known.Length, lines.Length - 1); count > 0; count--)
        {
            var head = lines[..count];
            if (head.Sum(line => line.Trim().Length) >= ShortestRepeat && head.Select(Plain).SequenceEqual(known[^count..].Select(Plain), StringComparer.Ordinal))
            {
                return head.Sum(line => line.Length + 1);
            }
        }

        return 0;
    }

    private static string Joint(string before, string part)
    {
        var last = before[(before.LastIndexOf('\n') + 1)..];
        if (!GoesOn().IsMatch(part) || Ended().IsMatch(last) || Blank().Count(last.Trim()) < FewestBlanks)
        {
            return "\n";
        }

        // A channel may cut within a word: it is one word if the document has it elsewhere.
        var left = LastWord().Match(before);
        var right = FirstWord().Match(part);
        return left.Success && right.Success && IsWord(before[..left.Index] + " " + part[right.Length..], left.Value + right.Value) ? "" : char.IsWhiteSpace(before[^1]) || char.IsWhiteSpace(part[0]) || part[0] is ',' or '.' or ';' or ')' ? "" : " ";
    }

    private static bool IsWord(string text, string word) =>
        Regex.IsMatch(text, @"(?<![\p{L}\p{N}])" + Regex.Escape(word) + @"(?![\p{L}\p{N}])", RegexOptions.IgnoreCase);

    private static string Plain(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    // A sentence goes on in lower case or with a mark; a bullet, a capital or a number begins something.
    [GeneratedRegex(@"^ ?(?:\p{Ll}(?!\)|\s*[•*])|[,.;)])")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?:^\s*|[.!?:;][""')\u201D\u2019]?\s*)$")]
    private static partial Regex Ended();

    [GeneratedRegex(@"[\p{L}\p{N}]+$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^[\p{L}\p{N}]+")]
    private static partial Regex FirstWord();
}
