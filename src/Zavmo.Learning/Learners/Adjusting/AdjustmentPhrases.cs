using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>The phrases of wishes about adjustments.</summary>
internal sealed class AdjustmentPhrases
{
    private const string Name = "NAME";
    private const string SaysAfter = "says-after";

    private readonly List<(Phrase Phrase, AdjustmentWish Wish)> wishes = [];
    private readonly List<(Phrase Phrase, string Id)> names = [];
    private readonly List<(Phrase Phrase, string Id)> conditions = [];
    private readonly List<IReadOnlyList<string>> before = [];
    private readonly List<IReadOnlyList<string>> after = [];

    public AdjustmentPhrases(IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var follows = texts.TryGetValue(SaysAfter, out var ends) ? $" [{string.Join('|', ends)}]" : "";
        foreach (var (key, written) in texts)
        {
            var dot = key.IndexOf('.', StringComparison.Ordinal);
            var (kind, id) = dot < 0 ? (key, "") : (key[..dot], key[(dot + 1)..]);
            switch (kind)
            {
                case "show" or "keep" or "unstore" or "withdraw" or "remind" or "offers" when id.Length == 0:
                    Add([.. written.Where(text => !text.Contains(Name, StringComparison.Ordinal))], new AdjustmentWish(Wanted(kind)));
                    AddNamed([.. written.Where(text => text.Contains(Name, StringComparison.Ordinal))], Wanted(kind), texts);
                    break;

                case "offers" when id.Length > 0:
                    Add(written, new AdjustmentWish(AdjustmentWishKind.Offers, id));
                    break;

                case "everything-off" when id.Length == 0:
                    Add(written, new AdjustmentWish(AdjustmentWishKind.EverythingOff));
                    break;

                case "on" or "off" when id.Length > 0:
                    Add(written, new AdjustmentWish(Wanted(kind), id));
                    break;

                case "on" or "off" or "only" or "ask" when id.Length == 0:
                    AddNamed(written, Wanted(kind), texts);
                    break;

                case "says" when id.Length > 0:
                    Add([.. written.Select(text => text + follows)], new AdjustmentWish(AdjustmentWishKind.Disclosed, id));
                    break;

                case "name" or "preset" when id.Length > 0:
                    names.AddRange(written.Select(text => (Readable(text), id)));
                    break;

                case "condition" when id.Length > 0:
                    conditions.AddRange(written.Select(text => (Readable(text), id)));
                    break;

                case "before" or "after" when id.Length == 0:
                    (kind == "before" ? before : after).AddRange(written.Select(Words.Of).OrderByDescending(run => run.Count));
                    break;

                case not SaysAfter:
                    throw new ArgumentException($"'{key}' is no wish about adjustments.", nameof(texts));
            }
        }
    }

    /// <summary>The wish that words are; null when they are none.</summary>
    public AdjustmentWish? Find(IReadOnlyList<string> words) => wishes.Find(each => each.Phrase.Match(words) == 0).Wish;

    /// <summary>The switch or the preset whose name words are and no more; null for anything else. "No role-play" says more: it asks for it.</summary>
    public string? FindName(IReadOnlyList<string> words) => words is ["no", ..] ? null : names.Find(each => each.Phrase.Match(words) == 0).Id;

    /// <summary>What a condition's bare name stands for; null for anything else.</summary>
    public string? FindCondition(IReadOnlyList<string> words) => conditions.Find(each => each.Phrase.Match(words) == 0).Id;

    /// <summary>Whether words are only what may follow a wish.</summary>
    public bool IsAfter(IReadOnlyList<string> words) => after.Exists(run => run.Count == words.Count && Words.IsAt(words, run, 0));

    /// <summary>Words without what introduces a request; the same words where nothing does.</summary>
    public IReadOnlyList<string> WithoutBefore(IReadOnlyList<string> words) =>
        before.Find(run => run.Count < words.Count && Words.IsAt(words, run, 0)) is { } first ? [.. words.Skip(first.Count)] : words;

    /// <summary>Words without what follows a request; the same words where nothing does.</summary>
    public IReadOnlyList<string> WithoutAfter(IReadOnlyList<string> words) =>
        after.Find(run => run.Count < words.Count && Words.IsAt(words, run, words.Count - run.Count)) is { } last ? [.. words.SkipLast(last.Count)] : words;

    private static AdjustmentWishKind Wanted(string kind) => Enum.Parse<AdjustmentWishKind>(kind, ignoreCase: true);

    private static Phrase Readable(string text) => new Phrase(LearnerIntent.Adjustments, text) is { IsReadable: true } phrase
        ? phrase
        : throw new ArgumentException($"The phrase '{text}' cannot be recognised.", nameof(text));

    private void AddNamed(IReadOnlyList<string> written, AdjustmentWishKind wanted, IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        foreach (var (key, called) in texts)
        {
            if (key.StartsWith("name.", StringComparison.Ordinal) || key.StartsWith("preset.", StringComparison.Ordinal))
            {
                var id = key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
                Add([.. called.SelectMany(name => written.Select(text => text.Replace(Name, name, StringComparison.Ordinal)))], new AdjustmentWish(wanted, id) { IsNamed = true });
            }
        }
    }

    private void Add(IReadOnlyList<string> written, AdjustmentWish wish) => wishes.AddRange(written.Select(text => (Readable(text), wish)));
}
