using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>The accounts that lie beside these tests.</summary>
internal static class AccountSets
{
    public static readonly RememberingEncoder Encoder = new();

    public static readonly AccountJudge Judge = new(Encoder);

    /// <summary>135 accounts on 27 requirements, for tuning.</summary>
    public static IReadOnlyList<AccountItem> Dev { get; } = Read("accounts-dev.jsonl");

    /// <summary>46 accounts on other trades, written with their levels before the judge saw them; a few rules were then mended by what they showed.</summary>
    public static IReadOnlyList<AccountItem> Own { get; } = Read("accounts-own.jsonl");

    /// <summary>64 accounts of nineteen trades, written with their levels before the judge saw them, then tuned on.</summary>
    public static IReadOnlyList<AccountItem> More { get; } = Read("accounts-more.jsonl");

    /// <summary>32 accounts of eight other trades, written in the same way; at first only their figures were looked at, since version 3 a few rules were mended by what they showed.</summary>
    public static IReadOnlyList<AccountItem> KeptBack { get; } = Read("accounts-kept-back.jsonl");

    /// <summary>40 accounts of fifteen other trades; first look figures in docs/accounts.md, then tuned on.</summary>
    public static IReadOnlyList<AccountItem> Third { get; } = Read("accounts-third.jsonl");

    /// <summary>12 accounts of four other trades, written after the last rule and never tuned on: look at the figures, not at the texts.</summary>
    public static IReadOnlyList<AccountItem> Fourth { get; } = Read("accounts-fourth.jsonl");

    /// <summary>34 accounts on the requirements of the tuning set, written with their levels before anything of the judge was read; none of them led to a rule.</summary>
    public static IReadOnlyList<AccountItem> Fifth { get; } = Read("accounts-fifth.jsonl");

    /// <summary>32 more of the same, never read while rules were made: look at the figures, not at the texts.</summary>
    public static IReadOnlyList<AccountItem> Blind { get; } = Read("accounts-blind.jsonl");

    /// <summary>20 accounts of ten other trades, written before anything of the judge was read.</summary>
    public static IReadOnlyList<AccountItem> Sixth { get; } = Read("accounts-sixth.jsonl");

    /// <summary>20 more of the same writer on ten further trades, not used for anything but the figures: do not read the texts.</summary>
    public static IReadOnlyList<AccountItem> SixthUnseen { get; } = Read("accounts-sixth-unseen.jsonl");

    /// <summary>80 accounts of 25 trades in four voices, by a writer who had seen nothing of the judge; first look figures in docs/accounts.md, then fitted with.</summary>
    public static IReadOnlyList<AccountItem> Ninth { get; } = Read("accounts-ninth.jsonl");

    /// <summary>80 accounts of 20 trades and as many voices, of which twenty are lively; not used for anything but the figures: do not read the texts.</summary>
    public static IReadOnlyList<AccountItem> TwelfthUnseen { get; } = Read("accounts-twelfth-unseen.jsonl");

    /// <summary>60 texts of nonsense by the same writer, of fourteen kinds; the same.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseTwelfthUnseen { get; } = ReadNonsense("nonsense-twelfth-unseen.tsv");

    /// <summary>85 texts of nonsense by the same writer, the last 25 in words of the trade; the same.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseNinth { get; } = ReadNonsense("nonsense-ninth.tsv");

    /// <summary>200 accounts of many voices on 50 requirements; rules were mended by what the first 30 requirements showed, the last 20 were only measured.</summary>
    public static IReadOnlyList<AccountItem> Tenth { get; } = Read("accounts-tenth.jsonl");

    /// <summary>29 accounts in short whole sentences, which nonsense imitates best; written for the sense model after rules and figures of the others were known.</summary>
    public static IReadOnlyList<AccountItem> Eleventh { get; } = Read("accounts-eleventh.jsonl");

    /// <summary>The accounts of level 3 and more of the sample conversations under dialogs, with the levels that they get there.</summary>
    public static IReadOnlyList<AccountItem> OfTranscripts { get; } = Read("accounts-transcripts.jsonl");

    /// <summary>260 texts of nonsense of fourteen kinds on 52 requirements, most of them sound in each clause.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseTenth { get; } = ReadNonsense("nonsense-tenth.tsv");

    /// <summary>150 accounts on 34 requirements in many voices, by a writer who had seen nothing of the judge; first look figures in docs/accounts.md, then fitted with.</summary>
    public static IReadOnlyList<AccountItem> Thirteenth { get; } = Read("accounts-thirteenth.jsonl");

    /// <summary>170 texts of nonsense by the same writer, half of them short; the same.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseThirteenth { get; } = ReadNonsense("nonsense-thirteenth.tsv");

    /// <summary>150 accounts and 170 texts of nonsense by another such writer.</summary>
    public static IReadOnlyList<AccountItem> Fourteenth { get; } = Read("accounts-fourteenth.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseFourteenth { get; } = ReadNonsense("nonsense-fourteenth.tsv");

    /// <summary>110 accounts and 260 texts of nonsense by a third one.</summary>
    public static IReadOnlyList<AccountItem> Fifteenth { get; } = Read("accounts-fifteenth.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseFifteenth { get; } = ReadNonsense("nonsense-fifteenth.tsv");

    /// <summary>160 short accounts in plain words by another writer; fitted with.</summary>
    public static IReadOnlyList<AccountItem> Seventeenth { get; } = Read("accounts-seventeenth.jsonl");

    /// <summary>50 accounts in well-formed sentences and plain ones, with two texts of nonsense of the same length and words for each, by a further writer.</summary>
    public static IReadOnlyList<AccountItem> Eighteenth { get; } = Read("accounts-eighteenth.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseEighteenth { get; } = ReadNonsense("nonsense-eighteenth.tsv");

    /// <summary>120 accounts of 12 to 45 words as they are typed on phones, half of them hard cases, with as much nonsense.</summary>
    public static IReadOnlyList<AccountItem> Nineteenth { get; } = Read("accounts-nineteenth.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseNineteenth { get; } = ReadNonsense("nonsense-nineteenth.tsv");

    /// <summary>200 accounts on 50 requirements: done with help, with others in it and yet one's own, with something learned, odd and true.</summary>
    public static IReadOnlyList<AccountItem> Twentieth { get; } = Read("accounts-twentieth.jsonl");

    /// <summary>100 accounts of levels 4 and 5 by people who write well, and nonsense that looks like them.</summary>
    public static IReadOnlyList<AccountItem> TwentyFirst { get; } = Read("accounts-twenty-first.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseTwentyFirst { get; } = ReadNonsense("nonsense-twenty-first.tsv");

    /// <summary>180 short accounts on 45 requirements: with help, too vague to picture, and done alone.</summary>
    public static IReadOnlyList<AccountItem> TwentyThird { get; } = Read("accounts-twenty-third.jsonl");

    /// <summary>200 accounts of two to five plain sentences, as an ordinary person types them.</summary>
    public static IReadOnlyList<AccountItem> TwentyFourth { get; } = Read("accounts-twenty-fourth.jsonl");

    /// <summary>160 longer ones of levels 3 to 5 in plain, correct English.</summary>
    public static IReadOnlyList<AccountItem> TwentyFifth { get; } = Read("accounts-twenty-fifth.jsonl");

    /// <summary>160 texts of nonsense in plain, correct sentences.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseTwentySixth { get; } = ReadNonsense("nonsense-twenty-sixth.tsv");

    /// <summary>180 very short accounts of 6 to 28 words: done alone, with others in it, and with help in 47 wordings.</summary>
    public static IReadOnlyList<AccountItem> TwentySeventh { get; } = Read("accounts-twenty-seventh.jsonl");

    /// <summary>100 accounts of trades of the hands, most of them odd and true, and nonsense in the words of the same trades.</summary>
    public static IReadOnlyList<AccountItem> TwentyEighth { get; } = Read("accounts-twenty-eighth.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseTwentyEighth { get; } = ReadNonsense("nonsense-twenty-eighth.tsv");

    /// <summary>100 accounts of desks and screens, dense or terse, and nonsense in the words of the same jobs.</summary>
    public static IReadOnlyList<AccountItem> TwentyNinth { get; } = Read("accounts-twenty-ninth.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseTwentyNinth { get; } = ReadNonsense("nonsense-twenty-ninth.tsv");

    /// <summary>110 very short accounts, and nonsense as short.</summary>
    public static IReadOnlyList<AccountItem> ThirtyFirst { get; } = Read("accounts-thirty-first.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseThirtyFirst { get; } = ReadNonsense("nonsense-thirty-first.tsv");

    /// <summary>110 accounts in which much happens at once and that make sense, and nonsense of sentences that each could stand in one.</summary>
    public static IReadOnlyList<AccountItem> ThirtySecond { get; } = Read("accounts-thirty-second.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseThirtySecond { get; } = ReadNonsense("nonsense-thirty-second.tsv");

    /// <summary>110 accounts in educated prose, and nonsense in the same.</summary>
    public static IReadOnlyList<AccountItem> ThirtyThird { get; } = Read("accounts-thirty-third.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseThirtyThird { get; } = ReadNonsense("nonsense-thirty-third.tsv");

    /// <summary>130 accounts typed as on a phone, and nonsense typed so.</summary>
    public static IReadOnlyList<AccountItem> ThirtyFourth { get; } = Read("accounts-thirty-fourth.jsonl");

    /// <summary>The nonsense of that writer.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseThirtyFourth { get; } = ReadNonsense("nonsense-thirty-fourth.tsv");

    /// <summary>120 accounts as people type them, a third very short; not used for anything but the figures: do not read the texts.</summary>
    public static IReadOnlyList<AccountItem> ThirtiethUnseen { get; } = Read("accounts-thirtieth-unseen.jsonl");

    /// <summary>100 texts of nonsense by the same writer, in 100 trades; the same.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseThirtiethUnseen { get; } = ReadNonsense("nonsense-thirtieth-unseen.tsv");

    /// <summary>135 accounts in the shape of the tuning set on 27 other trades; not used for anything but the figures: do not read the texts.</summary>
    public static IReadOnlyList<AccountItem> TwentySecondUnseen { get; } = Read("accounts-twenty-second-unseen.jsonl");

    /// <summary>100 texts of nonsense by the same writer; the same.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseTwentySecondUnseen { get; } = ReadNonsense("nonsense-twenty-second-unseen.tsv");

    /// <summary>120 accounts on 26 requirements by a fourth one; not used for anything but the figures: do not read the texts.</summary>
    public static IReadOnlyList<AccountItem> SixteenthUnseen { get; } = Read("accounts-sixteenth-unseen.jsonl");

    /// <summary>100 texts of nonsense by the same writer, half of them short; the same.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseSixteenthUnseen { get; } = ReadNonsense("nonsense-sixteenth-unseen.tsv");

    /// <summary>
    /// 12 writers who had seen nothing of the judge, each with accounts and nonsense of one kind in the same voice and trades: surface signs, parts exchanged, trades mixed, short ones,
    /// smooth long ones, one exchange, jargon, a tester's mix, a tester's imitation of signs, contradictions, category errors beside odd true ones, notes from phones.
    /// </summary>
    public static IReadOnlyList<WriterSet> TwelveWriters { get; } =
    [
        .. new[] { "thirty-fifth", "thirty-sixth", "thirty-seventh", "thirty-eighth", "thirty-ninth", "fortieth", "forty-first", "forty-second", "forty-third", "forty-fourth", "forty-fifth", "forty-sixth" }
            .Select(ReadWriter),
    ];

    /// <summary>A tester's 100 accounts and 100 texts of nonsense of all kinds; not used for anything but the figures: do not read the texts.</summary>
    public static WriterSet FortySeventhUnseen { get; } = ReadWriter("forty-seventh-unseen");

    /// <summary>A tester's 80 accounts of all levels and 60 texts with surface signs and no sense; the same.</summary>
    public static WriterSet FortyEighthUnseen { get; } = ReadWriter("forty-eighth-unseen");

    /// <summary>40 accounts of ordinary employees and 50 texts with surface signs and no sense, written when all was fitted and every limit chosen: do not read the texts.</summary>
    public static WriterSet FortyNinthUnseen { get; } = ReadWriter("forty-ninth-unseen");

    /// <summary>The same by another writer, with longer nonsense and accounts of all kinds.</summary>
    public static WriterSet FiftiethUnseen { get; } = ReadWriter("fiftieth-unseen");

    /// <summary>Hundreds of accounts of fifty trades, written for the sense model; rules were mended by what two thirds of the requirements showed.</summary>
    public static IReadOnlyList<AccountItem> Seventh { get; } = Read("accounts-seventh.jsonl");

    /// <summary>Real accounts that are about something else than the requirement they answer; not rated.</summary>
    public static IReadOnlyList<AccountItem> AboutSomethingElse { get; } = Read("accounts-off-point.jsonl");

    /// <summary>All sets that were read.</summary>
    public static IReadOnlyList<AccountItem> All { get; } = [.. Dev, .. Own, .. More, .. KeptBack, .. Third, .. Fourth, .. Fifth, .. Sixth];

    /// <summary>Nonsense, each asked about a requirement of some trade; tuned on.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseMore { get; } = ReadNonsense("nonsense-more.tsv");

    /// <summary>The same; tuned on after their first look.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseThird { get; } = ReadNonsense("nonsense-third.tsv");

    /// <summary>The same, written after the last rule and never tuned on.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseFourth { get; } = ReadNonsense("nonsense-fourth.tsv");

    /// <summary>The same; not tuned on for version 2, read while version 3 was made.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseKeptBack { get; } = ReadNonsense("nonsense-kept-back.tsv");

    /// <summary>Nonsense of fifteen kinds, written before anything of the judge was read; version 4 was tuned on it.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseFifth { get; } = ReadNonsense("nonsense-fifth.tsv");

    /// <summary>Harder nonsense, much of it in the words of the trade; read, and a few rules made by it.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseSixth { get; } = ReadNonsense("nonsense-sixth.tsv");

    /// <summary>The other half of the fifth, and fifty more: the first never read while rules were made, of the fifty one rule was mended by.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseBlind { get; } = ReadNonsense("nonsense-blind.tsv");

    /// <summary>25 texts of the five kinds that the issue means: numbers, objects, causes, mixed stories, words of the trade.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseSeventh { get; } = ReadNonsense("nonsense-seventh.tsv");

    /// <summary>25 more of the same writer, not used for anything but the figures: do not read the texts.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseSeventhUnseen { get; } = ReadNonsense("nonsense-seventh-unseen.tsv");

    /// <summary>Hundreds of texts of eighteen kinds on the requirements of the seventh set, written to fool the judge, for the sense model.</summary>
    public static IReadOnlyList<(AccountContext Context, string Text)> NonsenseEighth { get; } = ReadNonsense("nonsense-eighth.tsv");

    /// <summary>Texts with the surface of an account and no sense.</summary>
    public static IReadOnlyList<string> Nonsense { get; } = [.. File.ReadLines(Path("nonsense.txt")).Where(line => line.Length > 0)];

    /// <summary>Requirements of further trades, and what people do at home: what an account may be nearer to than to what it was asked about.</summary>
    public static IReadOnlyList<string> Trades { get; } = [.. File.ReadLines(Path("trades.txt")).Where(line => line.Length > 0)];

    public static AccountJudgement JudgeItem(AccountItem item, params string[] parts) => Judge.Judge(item.Context, parts.Length > 0 ? parts : [item.Answer]);

    public static IReadOnlyList<AccountResult> Results(IReadOnlyList<AccountItem> items) =>
        [.. items.Select(item => new AccountResult(item, JudgeItem(item)))];

    private static WriterSet ReadWriter(string name) => new(name, Read($"accounts-{name}.jsonl"), ReadNonsense($"nonsense-{name}.tsv"));

    private static IReadOnlyList<(AccountContext Context, string Text)> ReadNonsense(string name) =>
        [.. File.ReadLines(Path(name)).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(columns => (new AccountContext(columns[0], columns[1], "Tell me about the last time."), columns[2]))];

    private static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Discover", "Accounts", name);

    private static IReadOnlyList<AccountItem> Read(string name)
    {
        using var reader = new StreamReader(Path(name));
        return AccountItemReader.Read(reader);
    }
}
