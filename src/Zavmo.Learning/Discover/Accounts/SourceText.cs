using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>Texts that a learner could copy, read once: runs of five words, and sentences, in which a word or two may be another and it is still the same sentence.</summary>
public sealed class SourceText
{
    private SourceText(IReadOnlyCollection<string> texts)
    {
        Fingerprints = Fingerprint.OfAll(texts);
        Sentences = [.. texts.SelectMany(SourceSentence.In)];
    }

    /// <summary>Their five-word fingerprints.</summary>
    public IReadOnlySet<string> Fingerprints { get; }

    internal IReadOnlyList<SourceSentence> Sentences { get; }

    /// <summary>Reads texts.</summary>
    public static SourceText Of(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new([.. texts.Where(text => !string.IsNullOrWhiteSpace(text))]);
    }

    /// <summary>Whether five words in a row of them, or nearly a whole sentence, stand in <paramref name="text"/>.</summary>
    public bool IsCopiedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fingerprint.Of(text).Overlaps(Fingerprints) || SourceSentence.In(text).Any(said => Sentences.Any(sentence => sentence.IsNearly(said)));
    }
}
