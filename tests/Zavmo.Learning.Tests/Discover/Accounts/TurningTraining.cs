using System.Numerics.Tensors;
using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Fits how the meaning of an account is turned towards requirements: its own requirement shall be nearer than those of other trades (softmax over all
/// that are far enough from its own; inputs dropped). The seed is fixed.
/// </summary>
internal static class TurningTraining
{
    private const int Looked = 24;
    private const int Passes = 12;
    private const int Batch = 64;
    private const float Step = 2e-3f;
    private const float StepOfOwn = 0.02f;
    private const float Decay = 0.05f;
    private const float Keep = 0.8f;
    private const float FirstOwn = 12;
    private const float FirstReach = 0.2f;

    /// <summary>The turning, without trades and weights.</summary>
    /// <param name="rows">Accounts, each with the place of its own requirement.</param>
    /// <param name="requirements">The vectors of each requirement: its name, and its name with its description.</param>
    /// <param name="isNear">Whether two requirements are so near that neither is wrong for an account of the other.</param>
    public static TopicModel Fit(IReadOnlyList<(float[] Account, int Own)> rows, IReadOnlyList<float[][]> requirements, Func<int, int, bool> isNear)
    {
        var size = rows[0].Account.Length;
        var random = new Random(1);
        var looked = new Parameters(Looked * size, random, FirstReach, Step, Decay);
        var found = new Parameters(Looked * size, random, FirstReach, Step, Decay);
        var own = new Parameters(1, random, 0, StepOfOwn, 0);
        own.Values[0] = FirstOwn;
        var near = Enumerable.Range(0, requirements.Count).Select(i => Enumerable.Range(0, requirements.Count).Select(j => i != j && isNear(i, j)).ToArray()).ToArray();
        var order = Enumerable.Range(0, rows.Count).ToArray();
        for (var (pass, step) = (0, 0); pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(Batch))
            {
                var targets = requirements.Select(vectors => Dropped(vectors[random.Next(vectors.Length)])).ToArray();
                var places = targets.Select(target => Projected(found.Values, target)).ToArray();
                var back = places.Select(_ => new float[Looked]).ToArray();
                foreach (var row in batch)
                {
                    var account = Dropped(rows[row].Account);
                    var place = Projected(looked.Values, account);
                    var (errors, products) = Errors(account, place, rows[row].Own);
                    var toPlace = new float[Looked];
                    for (var j = 0; j < errors.Length; j++)
                    {
                        var error = errors[j] / batch.Length;
                        own.Gradient[0] += error * products[j];
                        TensorPrimitives.MultiplyAdd(places[j], error, toPlace, toPlace);
                        TensorPrimitives.MultiplyAdd(place, error, back[j], back[j]);
                    }

                    Spread(looked.Gradient, account, toPlace);
                }

                for (var j = 0; j < targets.Length; j++)
                {
                    Spread(found.Gradient, targets[j], back[j]);
                }

                step++;
                looked.Move(step);
                found.Move(step);
                own.Move(step);

                (float[] Errors, float[] Products) Errors(float[] account, float[] place, int target)
                {
                    var products = targets.Select(other => TensorPrimitives.Dot(account, other)).ToArray();
                    var scores = products.Select((product, j) => near[target][j] ? float.NegativeInfinity : own.Values[0] * product + TensorPrimitives.Dot(place, places[j])).ToArray();
                    var most = scores.Max();
                    var shares = scores.Select(score => MathF.Exp(score - most)).ToArray();
                    var all = shares.Sum();
                    return ([.. shares.Select((share, j) => share / all - (j == target ? 1 : 0))], products);
                }
            }
        }

        return new TopicModel { Own = own.Values[0], Looked = Rows(looked.Values), Found = Rows(found.Values), Trades = [], Weighing = new(0, []) };

        float[] Dropped(float[] vector) => Array.ConvertAll(vector, value => random.NextSingle() < Keep ? value / Keep : 0);

        float[] Projected(float[] matrix, float[] vector) => [.. Enumerable.Range(0, Looked).Select(row => TensorPrimitives.Dot(matrix.AsSpan(row * size, size), vector))];

        void Spread(float[] gradient, float[] vector, float[] errors)
        {
            for (var row = 0; row < Looked; row++)
            {
                var to = gradient.AsSpan(row * size, size);
                TensorPrimitives.MultiplyAdd(vector, errors[row], to, to);
            }
        }

        float[][] Rows(float[] values) => [.. values.Chunk(size)];
    }
}
