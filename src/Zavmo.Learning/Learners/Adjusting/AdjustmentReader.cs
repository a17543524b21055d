using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>
/// Reads a wish about adjustments: "shorter please", "no emoji", "turn off short blocks". It is only ever the whole message, or a whole part
/// of one, so an account of work that speaks of shorter reports or of role-play stays an account.
/// </summary>
public sealed partial class AdjustmentReader
{
    private const int MostWords = 16;

    // What people put around a request without changing it.
    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "please", "sorry", "hi", "hey", "hello", "ok", "okay", "well", "so", "and", "but", "actually", "just", "zavmo", "thanks", "thank", "you", "then", "now", "again", "though",
    };

    // What they put anywhere in it: "I really don't do role-play".
    private static readonly HashSet<string> Anywhere = new(StringComparer.Ordinal) { "please", "really", "actually", "honestly", "simply", "maybe", "perhaps", "kindly", "truly", "absolutely", "definitely" };

    private readonly AdjustmentPhrases phrases;

    /// <summary>Takes the phrases, in the notation of the intents.</summary>
    /// <param name="texts">
    /// By key: <c>show</c>, <c>keep</c>, <c>unstore</c>, <c>withdraw</c>, <c>everything-off</c>, <c>remind</c>, <c>offers</c>; <c>on</c>, <c>off</c>, <c>only</c> and <c>ask</c> with the
    /// word NAME in place of a switch or a preset; <c>name.ID</c>, <c>on.ID</c> and <c>off.ID</c> of a switch; <c>preset.ID</c> for the names of a preset; <c>says.ID</c> for what somebody says
    /// about themselves, <c>condition.ID</c> for what may be added to that, and <c>says-after</c> for what may follow any of it; <c>before</c> and <c>after</c> for what may stand around a wish.
    /// </param>
    /// <exception cref="ArgumentException">A key is none of these, or a phrase cannot be recognised; the message names it.</exception>
    public AdjustmentReader(IReadOnlyDictionary<string, IReadOnlyList<string>> texts) => phrases = new AdjustmentPhrases(texts);

    /// <summary>The wish that a message is, or null when it is anything else.</summary>
    public AdjustmentWish? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = Words.Of(Answered().Replace(text, ""));
        List<string> plain = [.. said.Where(word => !Anywhere.Contains(word))];
        return Readings(said).Concat(plain.Count < said.Count ? Readings(plain) : []).Where(words => words.Count is > 0 and <= MostWords).Select(phrases.Find).FirstOrDefault(wish => wish is not null);
    }

    /// <summary>The wishes that a message is: one, or several that are switched on or off, as in "short sentences and no idioms", or said of oneself. Empty when it is anything else.</summary>
    public IReadOnlyList<AdjustmentWish> ReadAll(string text)
    {
        if (Read(text) is { } one)
        {
            return [one];
        }

        List<AdjustmentWish> several = [];
        foreach (var part in Joints().Split(text).Where(part => !IsAround(part)))
        {
            // "Turn off recap and short blocks" ends both; "I have ADHD and dyslexia" names both.
            var before = several.Count > 0 ? several[^1] : null;
            var wish = before?.Kind is AdjustmentWishKind.Off && phrases.FindName(Core(part)) is { } id ? before with { Switch = id }
                : before?.Kind is AdjustmentWishKind.Disclosed && phrases.FindCondition(Core(part)) is { } condition ? before with { Switch = condition }
                : Read(part);
            if (wish?.Kind is not (AdjustmentWishKind.On or AdjustmentWishKind.Off or AdjustmentWishKind.Disclosed))
            {
                return [];
            }

            several.Add(wish);
        }

        return several;
    }

    /// <summary>Wishes that stand beside something else: "3 2 4 3 2, shorter please", "Agree this plan, and no role-play".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="sentences">Whether only whole sentences can be wishes, as where accounts are told.</param>
    /// <returns>The wishes and what is left of the message; null where there are none, or nothing else.</returns>
    public (IReadOnlyList<AdjustmentWish> Wishes, string Others)? Beside(string text, bool sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<(int From, int To)> parts = [];
        var at = 0;
        foreach (var joint in (sentences ? Ends() : Joints()).Matches(text).Append(Match.Empty))
        {
            var to = joint.Success ? joint.Index : text.Length;
            if (text[at..to].Any(char.IsLetterOrDigit))
            {
                parts.Add((at, to));
            }

            at = joint.Success ? joint.Index + joint.Length : at;
        }

        var ahead = parts.TakeWhile((_, place) => Wished(text[parts[0].From..parts[place].To]).Count > 0).Count();
        if (ahead == parts.Count || parts.Count < 2)
        {
            return null;
        }

        var first = parts.FindIndex(ahead + 1, part => Wished(text[part.From..parts[^1].To]).Count > 0);
        var behind = first < 0 ? parts.Count : first;
        return ahead == 0 && behind == parts.Count
            ? null
            : ([.. ahead > 0 ? Wished(text[..parts[ahead - 1].To]) : [], .. first > 0 ? Wished(text[parts[first].From..]) : []], text[parts[ahead].From..(behind == parts.Count ? text.Length : parts[behind - 1].To)].Trim());
    }

    private IReadOnlyList<AdjustmentWish> Wished(string text) =>
        ReadAll(text) is { Count: > 0 } all && all.All(wish => wish.Kind is AdjustmentWishKind.On or AdjustmentWishKind.Off or AdjustmentWishKind.Disclosed) ? all : [];

    private bool IsAround(string part) => Words.Of(part) is var words && (words.All(Filler.Contains) || phrases.IsAfter(Core(part)));

    private static IReadOnlyList<string> Core(string part) => Core(Words.Of(part));

    private static IReadOnlyList<string> Core(IReadOnlyList<string> words) => [.. words.SkipWhile(Filler.Contains).Reverse().SkipWhile(Filler.Contains).Reverse()];

    // As written, without filler, and without what is put around a request: "well" at the end of "I can't see well" is no filler.
    private IEnumerable<IReadOnlyList<string>> Readings(IReadOnlyList<string> words)
    {
        yield return words;
        yield return [.. words.Reverse().SkipWhile(Filler.Contains).Reverse()];
        yield return [.. words.SkipWhile(Filler.Contains)];
        var core = Core(words);
        yield return core;

        var behind = phrases.WithoutAfter(core);
        var ahead = core;
        while (phrases.WithoutBefore(ahead) is var less && less.Count < ahead.Count)
        {
            ahead = [.. less.SkipWhile(Filler.Contains)];
            yield return ahead;
            if (behind.Count < core.Count && ahead.Count > core.Count - behind.Count)
            {
                yield return Core([.. ahead.SkipLast(core.Count - behind.Count)]);
            }
        }

        if (behind.Count < core.Count)
        {
            yield return Core(behind);
        }
    }

    // "No, recap instead" wants it, "no recap" does not.
    [GeneratedRegex(@"^\W*(?:no|nope|nah)\s*[,.:;!]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex(@"[,;.!?&+\n]|\b(?:and|but|plus|or|nor)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"[.!?\n]+(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
