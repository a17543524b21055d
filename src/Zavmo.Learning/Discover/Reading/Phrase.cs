namespace Zavmo.Learning.Discover.Reading;

/// <summary>One trigger phrase: its words are the whole sentence; "..." at either end or once in between lets a few further words stand there.</summary>
internal sealed class Phrase
{
    private const string Open = "...";
    private const int MaxFurther = 8;

    private readonly bool openStart;
    private readonly bool openEnd;
    private readonly int places;
    private readonly IReadOnlyList<string> head;
    private readonly IReadOnlyList<string> tail;

    public Phrase(LearnerIntent intent, string text)
    {
        var trimmed = text.Trim();
        var parts = trimmed.Split(Open, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Words.Of).ToList();
        Intent = intent;
        openStart = trimmed.StartsWith(Open, StringComparison.Ordinal);
        openEnd = trimmed.EndsWith(Open, StringComparison.Ordinal);
        head = parts.Count > 0 ? parts[0] : [];
        tail = parts.Count > 1 ? parts[1] : [];
        IsReadable = parts.Count is 1 or 2 && parts.TrueForAll(part => part.Count > 0);
        places = (openStart ? 1 : 0) + (openEnd ? 1 : 0) + (tail.Count > 0 ? 1 : 0);
        Length = head.Count + tail.Count;
        Key = trimmed.Contains(Open, StringComparison.Ordinal) ? trimmed : string.Join(' ', head);
    }

    public LearnerIntent Intent { get; }

    /// <summary>Whether there is something to recognise: one run of words, or two with "..." in between.</summary>
    public bool IsReadable { get; }

    public int Length { get; }

    /// <summary>What two equal phrases have in common.</summary>
    public string Key { get; }

    public bool IsExact => places == 0;

    /// <summary>Where the phrase starts in a sentence that it accounts for, or -1.</summary>
    public int Match(IReadOnlyList<string> sentence)
    {
        var further = sentence.Count - Length;
        if (further < 0 || further > MaxFurther * places)
        {
            return -1;
        }

        var start = Words.IndexOf(sentence, head);
        if (start < 0 || start > (openStart ? MaxFurther : 0))
        {
            return -1;
        }

        IReadOnlyList<string> rest = [.. sentence.Skip(start + head.Count)];
        var between = tail.Count == 0 ? 0 : Words.IndexOf(rest, tail);
        var after = rest.Count - between - tail.Count;
        return between is >= 0 and <= MaxFurther && after <= (openEnd ? MaxFurther : 0) ? start : -1;
    }
}
