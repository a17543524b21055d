using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>An answer with its probes, read: what every rule looks at.</summary>
/// <param name="Parts">The texts as typed.</param>
/// <param name="Words">All tokens, in order.</param>
/// <param name="Clauses">All clauses, in order.</param>
internal sealed record Account(IReadOnlyList<string> Parts, IReadOnlyList<Word> Words, IReadOnlyList<Clause> Clauses)
{
    /// <summary>Reads the parts without the spans that are not the learner's own words.</summary>
    public static Account Read(IReadOnlyList<string> parts, IReadOnlyList<IReadOnlyList<Range>> removed)
    {
        var words = parts.SelectMany((text, part) => Tokenizer.Read(text, part, removed[part])).ToList();
        new Tagger(Lexicon.Default).Tag(words);
        return new Account(parts, words, ClauseReader.Read(words));
    }

    /// <summary>Words that are not punctuation.</summary>
    public int Length => Words.Count(word => !word.IsPunctuation);

    /// <summary>The verbatim text from the start of the clause of <paramref name="first"/> to the end of <paramref name="last"/>'s.</summary>
    public string Quote(Word first, Word last)
    {
        var from = Clauses.FirstOrDefault(clause => clause.Words.Contains(first))?.Words.FirstOrDefault(word => word.Part == first.Part) ?? first;
        var to = Clauses.FirstOrDefault(clause => clause.Words.Contains(last))?.Words.LastOrDefault(word => word.Part == first.Part) ?? last;
        to = to.Part == from.Part && to.End >= from.End ? to : from;
        return Parts[from.Part][from.Start..to.End].Trim();
    }
}
