using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Tests.Discover.Accounts;
using Zavmo.Learning.Tests.Discover.Reading.Plain;

namespace Zavmo.Learning.Tests.Discover.Reading;

/// <summary>The reader tries only the phrases that a message can match: it has to read everything as one that tries them all.</summary>
public sealed class IndexedIntentReaderTests
{
    private const int Made = 12_000;
    private const string Letters = "aeinorst";

    private static readonly IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> Phrases = DialogPhrases.Load();
    private static readonly IntentReader Reader = new(Phrases);
    private static readonly PlainIntentReader Plain = new(Phrases);
    private static readonly string[] Around = ["please", "ok", "well", "sorry", "I rated it 3", "he said", "in March", "thanks", "rates", "\u00E9t\u00E9", "\u0664", "I've", "can't"];
    private static readonly string[] Signs = [" ", " ", " ", " ", ", ", ". ", "? ", "! ", "\n", " - ", "\u2019", "; ", "\u2026 "];

    private static readonly IReadOnlyList<string> Said =
    [
        .. DialogPhrases.Wordings().Select(wording => wording.Text),
        .. Phrases.Values.SelectMany(texts => texts).SelectMany(Forms),
        .. DialogPhrases.Transcribed(),
    ];

    private static readonly IReadOnlyList<string> Told =
    [
        .. AccountSets.All.Concat(AccountSets.Blind).Select(item => item.Answer),
        .. AccountSets.Nonsense,
        .. AccountSets.NonsenseMore.Concat(AccountSets.NonsenseThird).Concat(AccountSets.NonsenseFourth).Concat(AccountSets.NonsenseKeptBack)
            .Concat(AccountSets.NonsenseFifth).Concat(AccountSets.NonsenseSixth).Concat(AccountSets.NonsenseBlind).Select(item => item.Text),
    ];

    [Fact]
    public void Should_read_what_people_say_and_tell_as_the_plain_reader_does()
    {
        Assert.True(Said.Count > 2500 && Told.Count > 700, $"{Said.Count} said, {Told.Count} told");
        Agree(Said.Concat(Told));
    }

    [Fact]
    public void Should_read_the_sentences_of_accounts_as_the_plain_reader_does() =>
        Agree(Told.SelectMany(text => text.Split('.', ',')).Where(text => text.Length > 0).Distinct());

    [Fact]
    public void Should_read_made_texts_as_the_plain_reader_does()
    {
        var random = new Random(20261129);
        Agree(Enumerable.Range(0, Made).Select(_ => Make(random)));
    }

    [Fact]
    public void Should_agree_on_slips_at_every_place_of_words_and_on_words_that_no_slip_leads_to()
    {
        Dictionary<LearnerIntent, IReadOnlyList<string>> phrases = new()
        {
            [LearnerIntent.Distress] = ["rated", "... raped ..."],
            [LearnerIntent.Help] = ["(where|which) [perhaps] again", "rates", "... porter ..."],
            [LearnerIntent.Stop] = ["stops now", "enough"],
        };
        var (reader, plain) = (new IntentReader(phrases), new PlainIntentReader(phrases));
        var texts = phrases.Values.SelectMany(all => all).SelectMany(Forms).SelectMany(Slips).ToList();

        Assert.All(texts, text => Assert.Equal(plain.Read(text), reader.Read(text)));
        Assert.Contains(texts, text => plain.Read(text) == LearnerIntent.Help && text.Contains("hwere", StringComparison.Ordinal));
        Assert.Equal(LearnerIntent.Distress, reader.Read("ratde"));
    }

    private static void Agree(IEnumerable<string> texts)
    {
        var differences = texts.AsParallel().Select(text => (Text: text, Now: Reader.Read(text), Before: Plain.Read(text)))
            .Where(read => read.Now != read.Before).Select(read => $"{read.Before}, now {read.Now}: {read.Text}").Take(20).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    // Parts of what is said and told, put together, cut, and with slips.
    private static string Make(Random random)
    {
        var text = Part(random);
        for (var more = random.Next(3); more > 0; more--)
        {
            text = random.Next(2) == 0 ? text + Pick(Signs) + Part(random) : Part(random) + Pick(Signs) + text;
        }

        for (var slips = random.Next(4); slips > 0 && text.Length > 0; slips--)
        {
            text = Slip(text, random.Next(text.Length), random.Next(4), Letters[random.Next(Letters.Length)]);
        }

        return random.Next(8) == 0 ? text.ToUpperInvariant() : text;

        string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
    }

    private static string Part(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                return Around[random.Next(Around.Length)];
            case 1:
                var sentences = Told[random.Next(Told.Count)].Split('.');
                return sentences[random.Next(sentences.Length)];
            case 2:
                var words = Said[random.Next(Said.Count)].Split(' ');
                var from = random.Next(words.Length);
                return string.Join(' ', words[from..(from + random.Next(words.Length - from) + 1)]);
            default:
                return Said[random.Next(Said.Count)];
        }
    }

    private static IEnumerable<string> Slips(string text) =>
        Enumerable.Range(0, text.Length).SelectMany(at => Enumerable.Range(0, 4).Select(kind => Slip(text, at, kind, 'x'))).Append(text);

    private static string Slip(string text, int at, int kind, char letter) => kind switch
    {
        0 => text.Remove(at, 1),
        1 => text.Insert(at, letter.ToString()),
        2 => text.Remove(at, 1).Insert(at, letter.ToString()),
        _ when at + 1 < text.Length => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
        _ => text,
    };

    /// <summary>A phrase with first choices and nothing optional, with last choices and everything optional, and with words in its gaps.</summary>
    private static IEnumerable<string> Forms(string phrase)
    {
        yield return Choose(Regex.Replace(phrase, @"\[[^\]]*\]|\.\.\.", ""), first: true);
        yield return Choose(phrase.Replace("...", "", StringComparison.Ordinal), first: false);
        yield return Choose(phrase.Replace("...", "that other one there", StringComparison.Ordinal), first: true);
    }

    private static string Choose(string phrase, bool first) => first
        ? Regex.Replace(phrase, @"[\[(]([^|\])]*)[^\])]*[\])]", "$1")
        : Regex.Replace(phrase, @"[\[(](?:[^|\])]*\|)*([^|\])]*)[\])]", "$1");
}
