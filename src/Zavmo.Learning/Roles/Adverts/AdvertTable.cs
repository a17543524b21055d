using System.Text.Json;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>The words by which adverts are read: synonyms of headings, phrases that tell what a line is, and names of tools, regulations and skills. Learning designers own them; the host loads them.</summary>
public sealed class AdvertTable
{
    private static readonly string[] LineKeys = ["requirement", "duty", "benefit", "equal-opportunities", "everyone", "company", "apply", "terms", "formality", "not-asked"];
    private static readonly string[] WordKeys = ["foundation", "tools", "technologies", "regulations", "qualifications", "conditions", "knowledge", "actions", "starts", "strengths", "possessions", "pairs", "languages", "wish", "wish-ratings", "need", "checks", "proofs", "moods"];

    private readonly Dictionary<string, AdvertPhrases> phrases;

    private AdvertTable(AdvertHeadings headings, Dictionary<string, AdvertPhrases> phrases, int count)
    {
        Phrases = count;
        Headings = headings;
        this.phrases = phrases;
    }

    /// <summary>How many phrases the table holds.</summary>
    public int Phrases { get; }

    internal AdvertHeadings Headings { get; }

    internal AdvertPhrases RequirementLines => phrases["requirement"];

    internal AdvertPhrases DutyLines => phrases["duty"];

    internal AdvertPhrases Foundation => phrases["foundation"];

    internal AdvertPhrases Tools => phrases["tools"];

    internal AdvertPhrases Technologies => phrases["technologies"];

    internal AdvertPhrases Regulations => phrases["regulations"];

    internal AdvertPhrases Qualifications => phrases["qualifications"];

    internal AdvertPhrases Conditions => phrases["conditions"];

    internal AdvertPhrases Actions => phrases["actions"];

    internal AdvertPhrases Knowledge => phrases["knowledge"];

    /// <summary>With what a requirement begins: "experience of", "able to".</summary>
    internal AdvertPhrases Starts => phrases["starts"];

    internal AdvertPhrases Strengths => phrases["strengths"];

    /// <summary>What a person has of a kind: "a warm manner".</summary>
    internal AdvertPhrases Possessions => phrases["possessions"];

    /// <summary>Names with an "and" in them.</summary>
    internal AdvertPhrases Pairs => phrases["pairs"];

    internal AdvertPhrases Languages => phrases["languages"];

    /// <summary>What says of the words beside it that they are wished for, wherever it stands.</summary>
    internal AdvertPhrases Wishes => phrases["wish"];

    /// <summary>What says so only where it is said of something: "is handy", not "handy with tools".</summary>
    internal AdvertPhrases WishRatings => phrases["wish-ratings"];

    internal AdvertPhrases Needs => phrases["need"];

    /// <summary>Checks that are made of whoever is appointed.</summary>
    internal AdvertPhrases Checks => phrases["checks"];

    /// <summary>What somebody is like rather than what can be learned: "fun", "warm".</summary>
    internal AdvertPhrases Moods => phrases["moods"];

    /// <summary>What an offer may depend on: references, a medical.</summary>
    internal AdvertPhrases Proofs => phrases["proofs"];

    internal AdvertPhrases NotAsked => phrases["not-asked"];

    /// <summary>Whom an employer welcomes, and with whom the person works: "people of all ages".</summary>
    internal AdvertPhrases Everyone => phrases["everyone"];

    /// <summary>Dates, visas and forms: lines that ask nothing of the person in the work.</summary>
    internal AdvertPhrases Formalities => phrases["formality"];

    /// <summary>Makes the table of its three parts.</summary>
    /// <param name="parts"><c>headings</c>: by part of an advert, the headings that begin it, "..." at either end standing for more words.
    /// <c>lines</c>: by kind of line, phrases of which one is enough; <c>words</c>: by kind, names. How phrases are written stands at the top of the file.</param>
    /// <exception cref="InvalidDataException">A part or key is missing or unknown, a list or phrase is empty, or one heading begins two parts.</exception>
    public static AdvertTable From(IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Check("the table", parts.Keys, ["headings", "lines", "words"]);
        var kinds = Enum.GetValues<AdvertPart>().Where(part => part != AdvertPart.Unknown).ToDictionary(part => JsonNamingPolicy.KebabCaseLower.ConvertName(part.ToString()), StringComparer.Ordinal);
        Check("headings", parts["headings"].Keys, kinds.Keys);
        Check("lines", parts["lines"].Keys, LineKeys);
        Check("words", parts["words"].Keys, WordKeys);
        foreach (var (part, key, list) in parts.SelectMany(part => part.Value.Select(pair => (part.Key, pair.Key, pair.Value))))
        {
            if (list is not { Count: > 0 } || list.Any(phrase => phrase is null || !phrase.Any(char.IsLetterOrDigit)))
            {
                throw new InvalidDataException($"{part}.{key}: should be a list of phrases, none of them empty");
            }
        }

        return new AdvertTable(
            new AdvertHeadings(parts["headings"].ToDictionary(pair => kinds[pair.Key], pair => pair.Value)),
            parts["lines"].Concat(parts["words"]).ToDictionary(pair => pair.Key, pair => new AdvertPhrases(pair.Value), StringComparer.Ordinal),
            parts.Values.Sum(part => part.Values.Sum(list => list.Count)));
    }

    /// <summary>Whether a line is a heading that begins a part of an advert: "Why work for us?" is no question to anybody.</summary>
    public bool IsHeading(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Headings.Of(line) is not null;
    }

    /// <summary>Why a line is left out wherever it stands, or null.</summary>
    internal LeftOutReason? ReasonOf(string text) =>
        phrases["equal-opportunities"].IsIn(text) ? LeftOutReason.EqualOpportunity
        : phrases["apply"].IsIn(text) ? LeftOutReason.HowToApply
        : phrases["benefit"].IsIn(text) ? LeftOutReason.Benefit
        : phrases["terms"].IsIn(text) ? LeftOutReason.Terms
        : phrases["company"].IsIn(text) ? LeftOutReason.AboutTheCompany
        : null;

    private static void Check(string where, IEnumerable<string> keys, IEnumerable<string> known)
    {
        if (keys.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new InvalidDataException($"{where}: there is no '{unknown}'; known are: {string.Join(", ", known)}");
        }

        if (known.Except(keys, StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw new InvalidDataException($"{where}: '{missing}' is missing");
        }
    }
}
