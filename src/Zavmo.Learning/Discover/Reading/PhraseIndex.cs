namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Finds the few phrases that a message can match: those of which every part that may not be left out has a word in it, as meant or
/// one slip away. Of some six hundred phrases an account meets a handful.
/// </summary>
internal sealed class PhraseIndex
{
    private const int Edge = 2;

    private readonly IReadOnlyList<Phrase> phrases;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly Dictionary<(char, char, bool), List<int>> alike = [];

    // For each phrase and each part that it needs, one word of every choice: the rarest, without which the choice is not there.
    private readonly int[][][] needs;

    // For each word, the phrases of which the rarest part needs it.
    private readonly List<int>[] keys;

    /// <summary>An index of phrases; each of them has a part that it needs.</summary>
    public PhraseIndex(IReadOnlyList<Phrase> phrases)
    {
        this.phrases = phrases;
        var common = phrases.SelectMany(phrase => phrase.Required).SelectMany(part => part.Choices).SelectMany(run => run)
            .GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        needs = [.. phrases.Select(phrase => phrase.Required
            .Select(part => part.Choices.Select(run => run.MinBy(word => common[word])!).Distinct(StringComparer.Ordinal).ToList())
            .OrderBy(choices => choices.Sum(word => common[word]))
            .Select(choices => choices.Select(PlaceOf).ToArray()).ToArray())];
        keys = [.. words.Select(_ => new List<int>())];
        foreach (var (place, parts) in needs.Index())
        {
            foreach (var word in parts[0])
            {
                keys[word].Add(place);
            }
        }
    }

    /// <summary>The phrases that any run of these words can match, in their order.</summary>
    public IReadOnlyList<Phrase> Candidates(IReadOnlyList<string> message)
    {
        var present = new bool[words.Count];
        var possible = new bool[phrases.Count];
        foreach (var word in message)
        {
            if (places.TryGetValue(word, out var exact))
            {
                Mark(exact);
            }

            if (Words.CanSlip(word))
            {
                MarkAlike(word, Start(word));
                MarkAlike(word, End(word));
            }
        }

        var found = new List<Phrase>();
        for (var place = 0; place < possible.Length; place++)
        {
            if (possible[place] && HasAll(needs[place], present))
            {
                found.Add(phrases[place]);
            }
        }

        return found;

        void Mark(int word)
        {
            if (!present[word])
            {
                present[word] = true;
                foreach (var place in keys[word])
                {
                    possible[place] = true;
                }
            }
        }

        void MarkAlike(string word, (char, char, bool) edge)
        {
            foreach (var other in alike.GetValueOrDefault(edge) ?? [])
            {
                if (!present[other] && Words.IsOneSlip(word, words[other]))
                {
                    Mark(other);
                }
            }
        }
    }

    private static bool HasAll(int[][] parts, bool[] present)
    {
        foreach (var choices in parts)
        {
            if (!HasOne(choices, present))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOne(int[] choices, bool[] present)
    {
        foreach (var word in choices)
        {
            if (present[word])
            {
                return true;
            }
        }

        return false;
    }

    private int PlaceOf(string word)
    {
        if (places.TryGetValue(word, out var place))
        {
            return place;
        }

        place = words.Count;
        words.Add(word);
        places[word] = place;
        if (word.Length >= Words.TypoLength)
        {
            Add(Start(word), place);
            Add(End(word), place);
        }

        return place;
    }

    private void Add((char, char, bool) edge, int place)
    {
        if (!alike.TryGetValue(edge, out var others))
        {
            alike[edge] = others = [];
        }

        others.Add(place);
    }

    // A slip touches two neighbouring letters at most: in words of five and more the first two letters or the last two are unharmed.
    private static (char, char, bool) Start(string word) => (word[0], word[1], true);

    private static (char, char, bool) End(string word) => (word[^Edge], word[^1], false);
}
