using System.Text;

namespace Zavmo.Encoder;

/// <summary>
/// Makes the model give out what each of its layers holds. A model is a protobuf message, and of two messages that stand one behind the other the
/// reader joins the fields (protobuf.dev, "Last One Wins"): so further outputs are written behind the model, and nothing of it is read or changed.
/// </summary>
internal static class LayerOutputs
{
    private const byte GraphField = 7 << 3 | 2;
    private const byte OutputField = 12 << 3 | 2;
    private const byte NameField = 1 << 3 | 2;
    private const byte TypeField = 2 << 3 | 2;

    // TypeProto { tensor_type { elem_type: FLOAT } }
    private static readonly byte[] FloatTensor = [1 << 3 | 2, 2, 1 << 3, 1];

    /// <summary>The tensors behind the last normalisation of the third, the fifth and the last layer, as the pinned version of the package names them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["533", "791", "last_hidden_state"];

    /// <summary>The model with the layers but the last, which it gives out by itself, as further outputs.</summary>
    public static byte[] AddTo(byte[] model)
    {
        var outputs = Names.SkipLast(1).SelectMany(name => Field(OutputField, [.. Field(NameField, Encoding.UTF8.GetBytes(name)), .. Field(TypeField, FloatTensor)]));
        return [.. model, .. Field(GraphField, [.. outputs])];
    }

    private static byte[] Field(byte tag, byte[] content) =>
        content.Length < 128 ? [tag, (byte)content.Length, .. content] : [tag, (byte)(content.Length & 127 | 128), (byte)(content.Length >> 7), .. content];
}
