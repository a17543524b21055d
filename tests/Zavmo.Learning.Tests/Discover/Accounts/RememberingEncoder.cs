using System.Collections.Concurrent;
using Zavmo.Encoder;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>The real model, that reads each text of a run once: the tests judge the same accounts many times over.</summary>
internal sealed class RememberingEncoder : ISentenceEncoder, IDisposable
{
    private readonly MiniLmEncoder model = new();
    private readonly ConcurrentDictionary<string, float[]> known = new(StringComparer.Ordinal);

    public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts) => [.. texts.Select(text => known.GetOrAdd(text, _ => model.Encode([text])[0]))];

    public void Dispose() => model.Dispose();
}
