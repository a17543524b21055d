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
        var (isBehind, weights) = (false, 0);
        foreach (var field in OnnxMessage.Fields(graph))
        {
            if (field.Number == OnnxMessage.Initializer && tensors.ContainsKey(Text(field.Content, OnnxMessage.TensorName)))
            {
                weights++;
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

        if (weights != tensors.Count || !made.Contains(Last))
        {
            throw new InvalidDataException($"The fitted layers are of another model: {weights} of their {tensors.Count} tensors are in this one{(made.Contains(Last) ? "" : $", which has no \"{Last}\" behind \"{Input}\"")}.");
        }
    }

    private byte[] Fitted(ArraySegment<byte> tensor)
    {
        var name = Text(tensor, OnnxMessage.TensorName);
        return OnnxMessage.Field(OnnxMessage.Initializer, [.. OnnxMessage.Fields(tensor).Select(field => field.Number switch
        {
            OnnxMessage.TensorName => Named(field.Number, name),
            OnnxMessage.TensorNumbers => OnnxMessage.Field(field.Number, MemoryMarshal.AsBytes(Fitted(name, MemoryMarshal.Cast<byte, float>(field.Content)).AsSpan()).ToArray()),
            _ => field.All,
        })]);
    }

    private float[] Fitted(string name, ReadOnlySpan<float> own)
    {
        var (first, second) = tensors[name];
        if (second.Length == 0)
        {
            return first.Length == own.Length ? first : throw Other(name, own.Length);
        }

        // The first matrix has a row for each input, the second one for each number between, and between them lies what both are narrow by.
        var between = (int)Math.Round(Math.Sqrt((double)first.Length * second.Length / own.Length));
        var outputs = second.Length / between;
        if (first.Length / between * outputs != own.Length)
        {
            throw Other(name, own.Length);
        }

        var fitted = own.ToArray();
        for (var place = 0; place < first.Length; place++)
        {
            var row = fitted.AsSpan(place / between * outputs, outputs);
            TensorPrimitives.MultiplyAdd(second.AsSpan(place % between * outputs, outputs), first[place], row, row);
        }

        return fitted;
    }

    private static InvalidDataException Other(string name, int numbers) =>
        new($"The fitted layers are of another model: its tensor \"{name}\" has {numbers} numbers.");

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
