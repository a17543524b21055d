using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>
/// Reads a wish about adjustments: "shorter please", "no emoji", "turn off short blocks". It is only ever the whole message, so an account
/// of work that speaks of shorter reports or of role-play stays an account.
/// </summary>
public sealed partial class AdjustmentReader
{
    private const int MostWords = 16;
    private const string Name = "NAME";
    private const string After = "says-after";

    // What people put around a request without changing it.
    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "please", "sorry", "hi", "hey", "hello", "ok", "okay", "well", "so", "and", "but", "actually", "just", "zavmo", "thanks", "thank", "you", "then", "now", "again",
    };

    private readonly List<(Phrase Phrase, AdjustmentWish Wish)> phrases = [];

    /// <summary>Takes the phrases, in the notation of the intents.</summary>
    /// <param name="texts">
    /// By key: <c>show</c>, <c>keep</c>, <c>withdraw</c>, <c>everything-off</c>, <c>remind</c>; <c>on</c>, <c>off</c> and <c>ask</c> with the word NAME in place of a switch;
    /// <c>name.ID</c>, <c>on.ID</c> and <c>off.ID</c> of a switch; <c>preset.ID</c> for the names of a preset, of which only can be asked; <c>says.ID</c> for what somebody says about themselves, and
    /// <c>says-after</c> for what may follow any of it.
    /// </param>
    /// <exception cref="ArgumentException">A key is none of these, or a phrase cannot be recognised; the message names it.</exception>
    public AdjustmentReader(IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var after = texts.TryGetValue(After, out var ends) ? $" [{string.Join('|', ends)}]" : "";
        foreach (var (key, written) in texts)
        {
            var dot = key.IndexOf('.', StringComparison.Ordinal);
            var (kind, id) = dot < 0 ? (key, "") : (key[..dot], key[(dot + 1)..]);
            switch (kind)
            {
                case "show" or "keep" or "withdraw" or "remind" when id.Length == 0:
                    Add(written, new AdjustmentWish(Enum.Parse<AdjustmentWishKind>(kind, ignoreCase: true)));
                    break;

                case "everything-off" when id.Length == 0:
                    Add(written, new AdjustmentWish(AdjustmentWishKind.EverythingOff));
                    break;

                case "on" or "off" when id.Length > 0:
                    Add(written, new AdjustmentWish(Wanted(kind), id));
                    break;

                case "on" or "off" or "ask" when id.Length == 0:
                    AddNamed(written, Wanted(kind), texts);
                    break;

                case "says" when id.Length > 0:
                    Add([.. written.Select(text => text + after)], new AdjustmentWish(AdjustmentWishKind.Disclosed, id));
                    break;

                case not ("name" or "preset" or After):
                    throw new ArgumentException($"'{key}' is no wish about adjustments.", nameof(texts));
            }
        }
    }

    /// <summary>The wish that a message is, or null when it is anything else.</summary>
    public AdjustmentWish? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // "Well" at the end of "I can't see well" is no filler: as written first.
        List<string> words = [.. Words.Of(text).SkipWhile(Filler.Contains)];
        if (words.Count is > 0 and <= MostWords && phrases.Find(each => each.Phrase.Match(words) == 0).Wish is { } whole)
        {
            return whole;
        }

        while (words.Count > 0 && Filler.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count is 0 or > MostWords ? null : phrases.Find(each => each.Phrase.Match(words) == 0).Wish;
    }

    /// <summary>The wishes that a message is: one, or several that are switched on or off, as in "short sentences and no idioms". Empty when it is anything else.</summary>
    public IReadOnlyList<AdjustmentWish> ReadAll(string text)
    {
        if (Read(text) is { } one)
        {
            return [one];
        }

        List<AdjustmentWish?> several = [.. Joints().Split(text).Where(part => !Words.Of(part).All(Filler.Contains)).Select(Read)];
        return several.TrueForAll(wish => wish?.Kind is AdjustmentWishKind.On or AdjustmentWishKind.Off) ? [.. several.OfType<AdjustmentWish>()] : [];
    }

    private static AdjustmentWishKind Wanted(string kind) => Enum.Parse<AdjustmentWishKind>(kind, ignoreCase: true);

    private void AddNamed(IReadOnlyList<string> written, AdjustmentWishKind wanted, IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        foreach (var (key, names) in texts)
        {
            var dot = key.IndexOf('.', StringComparison.Ordinal);
            if (key.StartsWith("name.", StringComparison.Ordinal) || (wanted == AdjustmentWishKind.Ask && key.StartsWith("preset.", StringComparison.Ordinal)))
            {
                Add([.. names.SelectMany(name => written.Select(text => text.Replace(Name, name, StringComparison.Ordinal)))], new AdjustmentWish(wanted, key[(dot + 1)..]) { IsNamed = true });
            }
        }
    }

    private void Add(IReadOnlyList<string> written, AdjustmentWish wish)
    {
        foreach (var text in written)
        {
            var phrase = new Phrase(LearnerIntent.Adjustments, text);
            phrases.Add(phrase.IsReadable ? (phrase, wish) : throw new ArgumentException($"The phrase '{text}' cannot be recognised.", nameof(written)));
        }
    }

    [GeneratedRegex(@"[,;.!&+\n]|\b(?:and|but|plus)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
