namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>How near an account is to what it was asked about, in numbers that hold for any length of it.</summary>
internal static class VectorMeasures
{
    private const int NearestOthers = 5;
    private const double LeastSpread = 0.02;

    /// <summary>How near it is to the requirement, by itself and compared with the requirements of other trades.</summary>
    public static double[] OfTopic(AccountVectors account)
    {
        var topic = account.Topic;
        var described = AccountVectors.Nearness(account.Whole, topic.Described);
        var named = AccountVectors.Nearness(account.Whole, topic.Name);
        var others = topic.Others.Select(other => AccountVectors.Nearness(account.Whole, other)).OrderDescending().ToList();
        var mean = others.Average();
        var spread = Math.Sqrt(others.Average(other => Math.Pow(other - mean, 2))) + LeastSpread;
        return
        [
            described, named, (described - mean) / spread, (named - mean) / spread, described - others[0], described - others.Take(NearestOthers).Average(),
            others[0], spread, mean, topic.Others.Average(other => AccountVectors.Nearness(topic.Described, other)),
        ];
    }
}
