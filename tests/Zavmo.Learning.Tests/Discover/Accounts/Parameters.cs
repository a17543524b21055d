namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Numbers that are fitted, by Adam with decoupled decay (Loshchilov and Hutter 2019).</summary>
internal sealed class Parameters
{
    private const float Momentum = 0.9f;
    private const float SquareMomentum = 0.999f;
    private readonly float[] momentum;
    private readonly float[] squares;
    private readonly float decay;

    /// <param name="count">How many.</param>
    /// <param name="random">Where they begin.</param>
    /// <param name="reach">The furthest from zero that one begins.</param>
    /// <param name="size">How far a step goes.</param>
    /// <param name="decay">How much of each is taken away by a step, for each of its size.</param>
    public Parameters(int count, Random random, float reach, float size, float decay)
    {
        (Size, this.decay) = (size, decay);
        Values = new float[count];
        Gradient = new float[count];
        momentum = new float[count];
        squares = new float[count];
        for (var i = 0; i < count; i++)
        {
            Values[i] = (random.NextSingle() * 2 - 1) * reach;
        }
    }

    /// <summary>How far a step goes.</summary>
    public float Size { get; set; }

    public float[] Values { get; }

    public float[] Gradient { get; }

    /// <summary>One step against the gradient, which is empty again after it.</summary>
    public void Move(int step)
    {
        var first = 1 - MathF.Pow(Momentum, step);
        var second = 1 - MathF.Pow(SquareMomentum, step);
        for (var i = 0; i < Values.Length; i++)
        {
            var gradient = Gradient[i];
            momentum[i] = Momentum * momentum[i] + (1 - Momentum) * gradient;
            squares[i] = SquareMomentum * squares[i] + (1 - SquareMomentum) * gradient * gradient;
            Values[i] -= Size * (momentum[i] / first / (MathF.Sqrt(squares[i] / second) + 1e-8f) + decay * Values[i]);
            Gradient[i] = 0;
        }
    }
}
