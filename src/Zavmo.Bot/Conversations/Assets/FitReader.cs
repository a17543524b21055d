namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Reads for whom a conversation is.</summary>
internal static class FitReader
{
    private const int FirstChoice = 3;
    private const int Shortest = 5;
    private const int Longest = 60;

    private static readonly Dictionary<string, Mastery> Masteries = new(StringComparer.Ordinal)
    {
        ["low"] = Mastery.Low, ["middle"] = Mastery.Middle, ["high"] = Mastery.High,
    };

    private static readonly Dictionary<string, Occasion> Words = new(StringComparer.Ordinal)
    {
        ["real-event"] = Occasion.RealEvent, ["goal"] = Occasion.Goal,
    };

    internal static Dictionary<Mastery, ConversationFit> Read(AssetNode node)
    {
        var fields = node.Fields([], [.. Masteries.Keys]);
        if (fields.Count == 0)
        {
            node.Report("should name one mastery at least");
        }

        return fields.Where(pair => Masteries.ContainsKey(pair.Key)).ToDictionary(pair => Masteries[pair.Key], pair =>
        {
            var fit = pair.Value.Fields(["suits", "minutes"]);
            return new ConversationFit(fit.Whole("suits", 0, FirstChoice), fit.Whole("minutes", Shortest, Longest));
        });
    }

    internal static Occasion ReadOccasion(AssetNode node) => node.OneOf(Words) ?? Occasion.Goal;
}
