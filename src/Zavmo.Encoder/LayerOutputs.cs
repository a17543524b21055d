namespace Zavmo.Encoder;

/// <summary>Makes the model give out what each of its layers holds, and those that are fitted to accounts.</summary>
internal static class LayerOutputs
{
    /// <summary>The tensors behind the last normalisation of the third, the fifth and the last layer, as the pinned version of the package names them.</summary>
    public static IReadOnlyList<string> Own { get; } = ["533", "791", FittedLayers.Last];

    /// <summary>All that is given out: those, then what is fitted to accounts.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Own, FittedLayers.Output];

    /// <summary>The model with the fitted layers, and with all but its last layer, which it gives out by itself, as further outputs.</summary>
    public static byte[] AddTo(byte[] model)
    {
        var fields = FittedLayers.Read().Of(model).Concat(Names.Where(name => name != FittedLayers.Last).Select(OnnxMessage.GivingOut));
        return [.. model, .. OnnxMessage.Field(OnnxMessage.Graph, [.. fields.Select(field => new ArraySegment<byte>(field))])];
    }
}
