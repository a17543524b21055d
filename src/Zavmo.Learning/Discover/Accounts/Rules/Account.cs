using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Topics;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>An answer with its probes, read: what every rule looks at.</summary>
/// <param name="Parts">The texts as typed.</param>
/// <param name="Words">All tokens, in order.</param>
/// <param name="Clauses">All clauses, in order.</param>
internal sealed record Account(IReadOnlyList<string> Parts, IReadOnlyList<Word> Words, IReadOnlyList<Clause> Clauses)
{
    /// <summary>Stems of the words of requirement and question: what the account should be about.</summary>
    public IReadOnlySet<string> Topic { get; init; } = new HashSet<string>();

    /// <summary>What the requirement is about, or null where nobody asked for one.</summary>
    public TopicWords? About { get; init; }

    /// <summary>False where the sentence model sees no sense in it.</summary>
    public bool MakesSense { get; init; } = true;

    /// <summary>Characters of one part that are read, about 1,400 words.</summary>
    public const int LongestPart = 8_000;

    private static readonly char[] Edges = [' ', ',', ';', ':', '.', '-', '–', '—', '\n', '\r', '\t'];

    /// <summary>Words that are not punctuation.</summary>
    public int Length => Words.Count(word => !word.IsPunctuation);

    /// <summary>
    /// The parts without what follows the first <see cref="LongestPart"/> characters: a chat message is never that long,
    /// and no text may take long to read.
    /// </summary>
    public static IReadOnlyList<string> Bounded(IReadOnlyList<string> parts) =>
        parts.All(part => part.Length <= LongestPart) ? parts : [.. parts.Select(part => part.Length > LongestPart ? part[..LongestPart] : part)];

    /// <summary>Reads the parts without the spans that are not the learner's own words.</summary>
    public static Account Read(IReadOnlyList<string> parts, IReadOnlyList<IReadOnlyList<Range>> removed)
    {
        var tokens = parts.SelectMany((text, part) => Tokenizer.Read(text, part, removed[part])).ToList();
        var words = SentenceBreaks.Insert(tokens, Lexicon.Default).ToList();
        new Tagger(Lexicon.Default).Tag(words);
        return new Account(parts, words, ClauseReader.Read(words));
    }

    /// <summary>The account without the sentences that say nothing.</summary>
    public Account WithoutEmptySentences()
    {
        var empty = EmptySentences.Find(Clauses);
        if (empty.Count == 0)
        {
            return this;
        }

        var dropped = Clauses.Where(clause => empty.Contains(clause.Sentence)).SelectMany(clause => clause.Words).ToHashSet();
        var kept = new List<Word>();
        foreach (var word in Words.Where(word => !dropped.Contains(word)))
        {
            // Of the punctuation that is left where a sentence stood, nothing is kept.
            if (!(word.IsPunctuation && (kept.Count == 0 || kept[^1].Pos == Pos.Stop)))
            {
                kept.Add(word);
            }
        }

        return this with { Words = kept, Clauses = ClauseReader.Read(kept) };
    }

    /// <summary>What was read of one part alone.</summary>
    public Account OfPart(int part)
    {
        var words = Words.Where(word => word.Part == part).ToList();
        return this with { Words = words, Clauses = ClauseReader.Read(words) };
    }

    /// <summary>What was read, without what was left out.</summary>
    public string Text() => string.Join(' ', Words.Where(word => !word.IsPunctuation).Select(word => word.Norm));

    /// <summary>Of the hits the one in the clause that says most; the first of those.</summary>
    public Hit? Clearest(IReadOnlyList<Hit> hits) => hits.GroupBy(hit => ClauseOf(hit.First))
        .MaxBy(clause => clause.Sum(hit => hit.Weight))?.MaxBy(hit => hit.Weight);

    private Clause? ClauseOf(Word word) => Clauses.FirstOrDefault(clause => clause.Words.Contains(word));

    /// <summary>The verbatim text from the start of the clause of <paramref name="first"/> to the end of <paramref name="last"/>'s.</summary>
    public string Quote(Word first, Word last)
    {
        var from = Clauses.FirstOrDefault(clause => clause.Words.Contains(first))?.Words.FirstOrDefault(word => word.Part == first.Part) ?? first;
        var to = Clauses.FirstOrDefault(clause => clause.Words.Contains(last))?.Words.LastOrDefault(word => word.Part == first.Part) ?? last;
        to = to.Part == from.Part && to.End >= from.End ? to : from;
        return Parts[from.Part][from.Start..to.End].Trim(Edges);
    }
}
