using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>No model: counts the words that it is asked to read.</summary>
internal sealed class CountingEncoder : ISentenceEncoder
{
    public int Words { get; set; }

    public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts)
    {
        Words += texts.Sum(text => text.Split(' ').Length);
        return [.. texts.Select(_ => new float[384])];
    }

    public SentenceStates Read(string text) => new(Encode([text])[0], [], [], []);
}
