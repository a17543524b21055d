using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;

namespace Zavmo.Encoder;

/// <summary>
/// The last two layers of the model a second time, fitted to tell accounts that make sense from texts that make none (decision 23). They read what the
/// fourth layer holds, beside the model's own, which stay as they are. A matrix is the model's own with the product of two narrow ones added (Hu et al.
/// 2021); what is added after it and the norms are fitted as they are.
/// </summary>
internal sealed class FittedLayers
{
    /// <summary>What the model gives out by itself.</summary>
    public const string Last = "last_hidden_state";

    /// <summary>What the fitted layers give out.</summary>
    public const string Output = Prefix + Last;

    private const string Prefix = "fitted.";

    // What the fourth layer holds.
    private const string Input = "662";

    private readonly Dictionary<string, (float[] First, float[] Second)> tensors = [];

    private FittedLayers()
    {
    }

    /// <summary>Reads the file <c>fitted-layers.txt</c>: a line a tensor, its name, then its numbers, or the two narrow matrices that are multiplied, as half floats in Base64.</summary>
    public static FittedLayers Read()
    {
        var layers = new FittedLayers();
        using var reader = new StreamReader(typeof(FittedLayers).Assembly.GetManifestResourceStream("fitted-layers.txt")!);
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split(' ');
            layers.tensors.Add(columns[0], (Numbers(columns[1]), columns.Length > 2 ? Numbers(columns[2]) : []));
        }

        return layers;
    }

    /// <summary>The fields to be written behind the graph of a model: its nodes behind the fourth layer once more, and the tensors that they read.</summary>
    public IEnumerable<byte[]> Of(byte[] model)
    {
        var graph = OnnxMessage.Fields(model).Single(field => field.Number == OnnxMessage.Graph).Content;
        var made = new HashSet<string>(tensors.Keys, StringComparer.Ordinal);
        var isBehind = false;
        foreach (var field in OnnxMessage.Fields(graph))
        {
            if (field.Number == OnnxMessage.Initializer && tensors.ContainsKey(Text(field.Content, OnnxMessage.TensorName)))
            {
                yield return Fitted(field.Content);
            }
            else if (field.Number == OnnxMessage.Node)
            {
                var output = Text(field.Content, OnnxMessage.NodeOutput);
                if (isBehind)
                {
                    made.Add(output);
                    yield return Again(field.Content, made);
                }

                isBehind = isBehind ? output != Last : output == Input;
            }
        }
    }

    private byte[] Fitted(ArraySegment<byte> tensor)
    {
        var name = Text(tensor, OnnxMessage.TensorName);
        return OnnxMessage.Field(OnnxMessage.Initializer, [.. OnnxMessage.Fields(tensor).Select(field => field.Number switch
        {
            OnnxMessage.TensorName => Named(field.Number, name),
            OnnxMessage.TensorNumbers => OnnxMessage.Field(field.Number, MemoryMarshal.AsBytes(Fitted(tensors[name], MemoryMarshal.Cast<byte, float>(field.Content)).AsSpan()).ToArray()),
            _ => field.All,
        })]);
    }

    private static float[] Fitted((float[] First, float[] Second) change, ReadOnlySpan<float> own)
    {
        if (change.Second.Length == 0)
        {
            return change.First;
        }

        // First has a row for each input, second a row for each number between, and both are as narrow as there are such.
        var fitted = own.ToArray();
        var (inputs, outputs, between) = Shape(own.Length, change.First.Length, change.Second.Length);
        for (var input = 0; input < inputs; input++)
        {
            var row = fitted.AsSpan(input * outputs, outputs);
            for (var i = 0; i < between; i++)
            {
                TensorPrimitives.MultiplyAdd(change.Second.AsSpan(i * outputs, outputs), change.First[input * between + i], row, row);
            }
        }

        return fitted;
    }

    // inputs x outputs, inputs x between and between x outputs are known.
    private static (int Inputs, int Outputs, int Between) Shape(int own, int first, int second)
    {
        var between = (int)Math.Round(Math.Sqrt((double)first * second / own));
        return (first / between, second / between, between);
    }

    private static byte[] Again(ArraySegment<byte> node, HashSet<string> made) =>
        OnnxMessage.Field(OnnxMessage.Node, [.. OnnxMessage.Fields(node).Select(field => field.Number switch
        {
            OnnxMessage.NodeInput or OnnxMessage.NodeOutput when made.Contains(Text(field.Content)) => Named(field.Number, Text(field.Content)),
            OnnxMessage.NodeName => Named(field.Number, Text(field.Content)),
            _ => field.All,
        })]);

    private static ArraySegment<byte> Named(int number, string name) => OnnxMessage.Field(number, Encoding.UTF8.GetBytes(Prefix + name));

    private static string Text(ArraySegment<byte> message, int number) =>
        Text(OnnxMessage.Fields(message).First(field => field.Number == number).Content);

    private static string Text(ArraySegment<byte> content) => Encoding.UTF8.GetString(content);

    private static float[] Numbers(string base64)
    {
        var halves = MemoryMarshal.Cast<byte, Half>(Convert.FromBase64String(base64));
        var numbers = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, numbers);
        return numbers;
    }
}
