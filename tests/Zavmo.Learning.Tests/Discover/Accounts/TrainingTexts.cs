using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>The texts that models of <c>Vectors</c> are fitted with. The blind and the unseen sets are not among them.</summary>
internal static class TrainingTexts
{
    /// <summary>Real accounts that answer another question.</summary>
    public const string ElsewhereSet = "off-point";

    private const int UnratedLevel = 3;

    /// <summary>One text with what the models may learn from.</summary>
    /// <param name="Context">What it was asked about.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Level">0 for nonsense.</param>
    /// <param name="Set">Its set.</param>
    public sealed record Sample(AccountContext Context, string Text, int Level, string Set)
    {
        public Account Account { get; } = Account.Read([Text], NotTheirs.Spans(Context, [Text])).WithoutEmptySentences();

        /// <summary>The rated signals, or null where only the level was rated.</summary>
        public IReadOnlyList<Signal>? Signals { get; init; }

        /// <summary>Another text with the same labels.</summary>
        public Sample Saying(string text) => new(Context, text, Level, Set) { Signals = Signals };
    }

    /// <summary>Every text that models are fitted with.</summary>
    public static List<Sample> Samples()
    {
        var complaints = new AccountContext("Handling complaints", "Deals with customers who are not happy.", "Tell me about the last one.");
        return
        [
            .. Of("dev", AccountSets.Dev), .. Of("own", AccountSets.Own), .. Of("more", AccountSets.More), .. Of("kept-back", AccountSets.KeptBack),
            .. Of("third", AccountSets.Third), .. Of("fourth", AccountSets.Fourth), .. Of("fifth", AccountSets.Fifth), .. Of("sixth", AccountSets.Sixth),
            .. Of("seventh", AccountSets.Seventh), .. Of("ninth", AccountSets.Ninth), .. Of("tenth", AccountSets.Tenth),
            .. Of("thirteenth", AccountSets.Thirteenth), .. Of("fourteenth", AccountSets.Fourteenth), .. Of("fifteenth", AccountSets.Fifteenth),
            .. Of("seventeenth", AccountSets.Seventeenth), .. Of("eighteenth", AccountSets.Eighteenth), .. Of("nineteenth", AccountSets.Nineteenth),
            .. Of("twentieth", AccountSets.Twentieth), .. Of("twenty-first", AccountSets.TwentyFirst), .. Of("twenty-third", AccountSets.TwentyThird),
            .. Of("twenty-fourth", AccountSets.TwentyFourth), .. Of("twenty-fifth", AccountSets.TwentyFifth),
            .. Of("twenty-seventh", AccountSets.TwentySeventh), .. Of("twenty-eighth", AccountSets.TwentyEighth), .. Of("twenty-ninth", AccountSets.TwentyNinth),
            .. Of("thirty-first", AccountSets.ThirtyFirst), .. Of("thirty-second", AccountSets.ThirtySecond), .. Of("thirty-third", AccountSets.ThirtyThird),
            .. Of("thirty-fourth", AccountSets.ThirtyFourth),
            .. Of("eleventh", AccountSets.Eleventh), .. Of("transcripts", AccountSets.OfTranscripts),
            .. Of(ElsewhereSet, AccountSets.AboutSomethingElse), .. Without("eighth", AccountSets.NonsenseEighth),
            .. Without("ninth", AccountSets.NonsenseNinth), .. Without("tenth", AccountSets.NonsenseTenth),
            .. Without("thirteenth", AccountSets.NonsenseThirteenth), .. Without("fourteenth", AccountSets.NonsenseFourteenth),
            .. Without("fifteenth", AccountSets.NonsenseFifteenth), .. Without("eighteenth", AccountSets.NonsenseEighteenth),
            .. Without("nineteenth", AccountSets.NonsenseNineteenth), .. Without("twenty-first", AccountSets.NonsenseTwentyFirst), .. Without("twenty-sixth", AccountSets.NonsenseTwentySixth),
            .. Without("twenty-eighth", AccountSets.NonsenseTwentyEighth), .. Without("twenty-ninth", AccountSets.NonsenseTwentyNinth),
            .. Without("thirty-first", AccountSets.NonsenseThirtyFirst), .. Without("thirty-second", AccountSets.NonsenseThirtySecond),
            .. Without("thirty-third", AccountSets.NonsenseThirtyThird), .. Without("thirty-fourth", AccountSets.NonsenseThirtyFourth),
            .. Without("more", AccountSets.NonsenseMore), .. Without("third", AccountSets.NonsenseThird), .. Without("fourth", AccountSets.NonsenseFourth),
            .. Without("kept-back", AccountSets.NonsenseKeptBack), .. Without("fifth", AccountSets.NonsenseFifth),
            .. Without("nonsense-sixth", AccountSets.NonsenseSixth), .. Without("nonsense-seventh", AccountSets.NonsenseSeventh),
            .. AccountSets.TwelveWriters.SelectMany(writer => Of(writer.Name, writer.Accounts).Concat(Without(writer.Name, writer.Nonsense))),
            .. Without("first", [.. AccountSets.Nonsense.Select(text => (complaints, text))]),
        ];

        static IEnumerable<Sample> Of(string set, IReadOnlyList<AccountItem> items) =>
            items.Select(item => new Sample(item.Context, item.Answer, item.Level ?? UnratedLevel, set) { Signals = item.Signals }).Where(sample => sample.Account.Clauses.Count > 0);

        static IEnumerable<Sample> Without(string set, IReadOnlyList<(AccountContext Context, string Text)> texts) =>
            texts.Select(text => new Sample(text.Context, text.Text, 0, set)).Where(sample => sample.Account.Clauses.Count > 0);
    }
}
