namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>One unit of the network: what it listens to, when it speaks, and what its word weighs.</summary>
/// <param name="Inputs">A weight for each input, times <paramref name="Scale"/>.</param>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Bias">What is added before it is silent below zero.</param>
/// <param name="Weight">What it adds to the score for each step above zero.</param>
internal sealed record SenseUnit(sbyte[] Inputs, double Scale, double Bias, double Weight)
{
    /// <summary>What it adds to the score.</summary>
    public double Of(float[] standard)
    {
        float sum = 0;
        for (var i = 0; i < Inputs.Length; i++)
        {
            sum += Inputs[i] * standard[i];
        }

        return Math.Max(0, sum * Scale + Bias) * Weight;
    }
}
