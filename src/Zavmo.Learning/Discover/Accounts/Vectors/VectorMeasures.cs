namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>
/// What the vectors of an account say, in numbers that hold for any length of it: neither how many pieces it has nor how long they are is among
/// them, for that would cost people who write little.
/// </summary>
internal static class VectorMeasures
{
    private const int Nearest = 3;
    private const int NearestOthers = 5;
    private const double LeastSpread = 0.02;

    /// <summary>How near it is to the requirement, by itself and compared with the requirements of other trades.</summary>
    public static double[] OfTopic(AccountVectors account)
    {
        var topic = account.Topic;
        var texts = account.Pieces.Append(account.Whole).ToList();
        var described = texts.Select(text => AccountVectors.Nearness(text, topic.Described)).OrderDescending().ToList();
        var named = texts.Select(text => AccountVectors.Nearness(text, topic.Name)).ToList();
        var whole = AccountVectors.Nearness(account.Whole, topic.Described);
        var others = topic.Others.Select(other => AccountVectors.Nearness(account.Whole, other)).OrderDescending().ToList();
        var mean = others.Average();
        var spread = Math.Sqrt(others.Average(other => Math.Pow(other - mean, 2))) + LeastSpread;
        return
        [
            whole, described[0], described.Take(Nearest).Average(), described.Average(),
            AccountVectors.Nearness(account.Whole, topic.Name), named.Max(), named.Average(),
            topic.Others.Average(other => AccountVectors.Nearness(topic.Described, other)),
            (whole - mean) / spread, whole - others[0], whole - others.Take(NearestOthers).Average(), others[0], spread, mean,
        ];
    }

    /// <summary>What it speaks of, how its pieces go together two by two, and how it goes with the requirement, dimension by dimension.</summary>
    public static double[] OfSense(AccountVectors account)
    {
        var size = account.Whole.Length;
        var spoken = new double[size];
        var together = new double[size];
        var asked = new double[size];
        foreach (var text in account.Pieces.Append(account.Whole))
        {
            for (var i = 0; i < size; i++)
            {
                spoken[i] += text[i];
            }
        }

        var pieces = account.Pieces;
        for (var i = 0; i < size; i++)
        {
            // All pairs at once: (sum squared - sum of squares) / 2, over their number.
            double sum = pieces.Sum(piece => piece[i]);
            double squares = pieces.Sum(piece => piece[i] * piece[i]);
            together[i] = (sum * sum - squares) / Math.Max(1, pieces.Count * (pieces.Count - 1));
            asked[i] = account.Whole[i] * account.Topic.Described[i];
        }

        var length = Math.Sqrt(spoken.Sum(value => value * value));
        return [.. spoken.Select(value => value / length), .. together, .. asked, .. OfTopic(account)];
    }
}
