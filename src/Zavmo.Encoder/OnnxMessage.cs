using Google.Protobuf;

namespace Zavmo.Encoder;

/// <summary>
/// Messages of the model's file, by the field numbers of onnx.proto. They are read where they lie, so reading 90 MB copies hardly anything; and of two
/// messages that stand one behind the other a reader joins the fields (protobuf.dev, "Last One Wins"), so what is added to a model is written behind it.
/// </summary>
internal static class OnnxMessage
{
    /// <summary>The graph of a model.</summary>
    public const int Graph = 7;

    /// <summary>A node of a graph.</summary>
    public const int Node = 1;

    /// <summary>A tensor that a graph holds, as its weights.</summary>
    public const int Initializer = 5;

    /// <summary>What a node reads.</summary>
    public const int NodeInput = 1;

    /// <summary>What a node makes.</summary>
    public const int NodeOutput = 2;

    /// <summary>The name of a node.</summary>
    public const int NodeName = 3;

    /// <summary>The name of a tensor.</summary>
    public const int TensorName = 8;

    /// <summary>The numbers of a tensor.</summary>
    public const int TensorNumbers = 9;

    private const int Output = 12;
    private const int OutputName = 1;
    private const int OutputType = 2;

    // TypeProto { tensor_type { elem_type: FLOAT } }
    private static readonly byte[] FloatTensor = [1 << 3 | 2, 2, 1 << 3, 1];

    /// <summary>The fields of a message, each with all its bytes and with its content: without the tag, and where it has a length without that.</summary>
    public static IEnumerable<(int Number, ArraySegment<byte> All, ArraySegment<byte> Content)> Fields(ArraySegment<byte> message)
    {
        using var input = new CodedInputStream(message.Array, message.Offset, message.Count);
        for (var at = input.Position; !input.IsAtEnd; at = input.Position)
        {
            var tag = input.ReadTag();
            var content = input.Position;
            input.SkipLastField();
            if (WireFormat.GetTagWireType(tag) == WireFormat.WireType.LengthDelimited)
            {
                content += Length(message.Array!, (int)content);
            }

            yield return (WireFormat.GetTagFieldNumber(tag), Part(at), Part(content));
        }

        ArraySegment<byte> Part(long from) => new(message.Array!, (int)from, (int)(input.Position - from));
    }

    /// <summary>A field that holds a text or a message.</summary>
    public static byte[] Field(int number, params IReadOnlyList<ArraySegment<byte>> content)
    {
        var length = content.Sum(part => part.Count);
        var tag = WireFormat.MakeTag(number, WireFormat.WireType.LengthDelimited);
        var field = new byte[CodedOutputStream.ComputeUInt32Size(tag) + CodedOutputStream.ComputeLengthSize(length) + length];
        using var output = new CodedOutputStream(field);
        output.WriteTag(tag);
        output.WriteLength(length);
        output.Flush();
        var at = field.Length - length;
        foreach (var part in content)
        {
            part.CopyTo(field, at);
            at += part.Count;
        }

        return field;
    }

    /// <summary>The field of a graph that makes it give out a tensor of floats.</summary>
    public static byte[] GivingOut(string tensor) =>
        Field(Output, Field(OutputName, System.Text.Encoding.UTF8.GetBytes(tensor)), Field(OutputType, FloatTensor));

    private static long Length(byte[] bytes, int at)
    {
        using var input = new CodedInputStream(bytes, at, bytes.Length - at);
        input.ReadLength();
        return input.Position - at;
    }
}
