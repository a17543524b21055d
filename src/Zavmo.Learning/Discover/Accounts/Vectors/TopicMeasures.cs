using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Discover.Accounts.Topics;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>How near an account is to what it was asked about, in numbers: by its meaning, by itself and among other trades, and by its words.</summary>
internal static class TopicMeasures
{
    private const int NearestOthers = 5;
    private const int NearOthers = 3;
    private const double LeastSpread = 0.05;
    private const double LeastShare = 0.003;
    private const int MostWords = 3;
    private const int MostWordsOfTheName = 2;
    private const int MostOfItsField = 4;
    private const int MostOfAnotherField = 6;
    private const int FamilyLength = 5;

    /// <summary>Of fewer words the model knows less, and has a limit of its own.</summary>
    public const int FewWords = 24;

    /// <summary>Which of them says that it is about what people of any trade do.</summary>
    public const int PlaceOfAnyTrade = 11;

    /// <summary>Which of them says that it has few words, of which the model knows less.</summary>
    public const int PlaceOfFewWords = 14;

    /// <summary>The measures against the requirement as described, then as named.</summary>
    public static IReadOnlyList<double[]> Of(TopicModel model, AccountVectors account, Account told)
    {
        var turned = model.Turned(account.Whole);
        var others = account.Topic.Others.Select(other => AccountVectors.Nearness(turned, other)).OrderDescending().ToList();
        var mean = others.Average();
        var spread = Math.Sqrt(others.Average(other => Math.Pow(other - mean, 2))) + LeastSpread;
        var lead = others.Take(NearOthers).Average() - others.Skip(others.Count / 2).Average();
        var named = AccountVectors.Nearness(turned, account.Topic.Name);
        var anyTrade = told.About!.IsOfAnyTrade ? 1.0 : 0;
        var fewWords = told.Length < FewWords ? 1.0 : 0;
        var words = ByWords(told, told.About!);
        return [Against(AccountVectors.Nearness(turned, account.Topic.Described)), Against(named)];

        double[] Against(double near)
        {
            var share = others.Count(other => other > near) / (double)others.Count;
            var overNearest = near - others.Take(NearestOthers).Average();
            return
            [
                near, named, (near - mean) / spread, (named - mean) / spread, near - others[0], overNearest, others[0], spread, mean,
                Math.Log(share + LeastShare), lead, anyTrade, anyTrade * (near - mean) / spread, anyTrade * overNearest, fewWords, .. words,
            ];
        }
    }

    private static double[] ByWords(Account told, TopicWords about)
    {
        var stems = TopicWords.Telling(told.Text()).ToHashSet(StringComparer.Ordinal);
        var fields = Fields.Count(stems);
        var ofTheName = stems.Count(about.IsOfTheName);
        return
        [
            Math.Min(1, ofTheName), Math.Min(MostWordsOfTheName, ofTheName),
            Math.Min(MostWords, stems.Count(stem => about.WeightOf(stem) > 0) - ofTheName),
            Math.Min(MostWords, stems.Count(stem => stem.Length >= FamilyLength && about.All.Any(word => word.StartsWith(stem[..FamilyLength], StringComparison.Ordinal)))),
            Math.Min(MostOfItsField, fields.Where(field => about.Fields.ContainsKey(field.Key)).Select(field => field.Value).DefaultIfEmpty().Max()),
            Math.Min(MostOfAnotherField, fields.Where(field => !about.Fields.ContainsKey(field.Key)).Select(field => field.Value).DefaultIfEmpty().Max()),
            Math.Log(1 + told.Length),
        ];
    }
}
