namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>One token of one part of an answer, with what the tagger found out about it.</summary>
internal sealed class Word(string text, string norm, int part, int start)
{
    private readonly HashSet<string> tags = new(StringComparer.Ordinal);

    /// <summary>The token as typed.</summary>
    public string Text { get; } = text;

    /// <summary>Lower case, common misspellings mended.</summary>
    public string Norm { get; set; } = norm;

    /// <summary>Dictionary form as far as known, otherwise the same as <see cref="Norm"/>.</summary>
    public string Lemma { get; set; } = norm;

    public int Part { get; } = part;

    public int Start { get; } = start;

    public int End => Start + Text.Length;

    public Pos Pos { get; set; }

    public bool IsBreak => Pos is Pos.Comma or Pos.Dash or Pos.Stop;

    public bool IsPunctuation => IsBreak || Pos == Pos.Quote;

    public bool IsVerb => Pos is Pos.Base or Pos.Past or Pos.Third;

    /// <summary>Its tags.</summary>
    public HashSet<string> Tags => tags;

    /// <summary>Adds a tag: the name of a word list, or a group such as <c>person</c>.</summary>
    public void Tag(string tag) => tags.Add(tag);

    public bool Has(string tag) => tags.Contains(tag);

    public override string ToString() => $"{Text}/{Pos}";
}
