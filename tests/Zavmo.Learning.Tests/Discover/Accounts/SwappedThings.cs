using System.Text;
using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Makes nonsense of an account: its nouns change places, and all else stays. Names and numbers are left: an account makes sense with others as well.</summary>
internal static class SwappedThings
{
    private const int Fewest = 6;

    /// <summary>The text with its things in one another's places, or null where it has too few.</summary>
    public static string? Of(TrainingTexts.Sample sample, int seed)
    {
        var things = sample.Account.Words.Where(word => word.Part == 0 && word.Pos == Pos.Noun).ToList();
        if (things.Select(word => word.Norm).Distinct().Count() < Fewest)
        {
            return null;
        }

        var order = Enumerable.Range(0, things.Count).ToArray();
        new Random(seed).Shuffle(order);
        var (text, end) = (new StringBuilder(), 0);
        foreach (var (word, place) in things.Zip(order))
        {
            text.Append(sample.Text, end, word.Start - end).Append(things[place].Text);
            end = word.End;
        }

        return text.Append(sample.Text, end, sample.Text.Length - end).ToString();
    }
}
