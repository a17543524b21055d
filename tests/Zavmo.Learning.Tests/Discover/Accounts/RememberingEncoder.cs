using System.Collections.Concurrent;
using Zavmo.Encoder;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>The real model, that reads each text of a run once: the tests judge the same accounts many times over.</summary>
internal sealed class RememberingEncoder : ISentenceEncoder
{
    private readonly ConcurrentDictionary<string, SentenceStates> known = new(StringComparer.Ordinal);

    public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts) => [.. texts.Select(text => Read(text).Vector)];

    public SentenceStates Read(string text) => known.GetOrAdd(text, MiniLmEncoder.Shared.Read);
}
