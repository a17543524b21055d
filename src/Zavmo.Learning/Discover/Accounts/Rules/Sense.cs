using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Topics;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>
/// Whether what is said can be pictured at all: numbers that count something, things that are named, doers that can do it.
/// "He wanted 12, so I checked 40 instead" has the surface of an account and nothing in it.
/// </summary>
internal static class Sense
{
    private const int FewestThings = 2;
    private const int RichEnoughWithoutALink = 6;
    private const int ThingsForEachBareNumber = 4;
    private const int ThingsForEachOddity = 9;
    private const int ThingsForEachOddityOfAShortOne = 15;
    private const int FewWords = 50;
    private const int VeryFewWords = 20;
    private const int QuiteShort = 40;
    private const int WordsOfTheTopic = 2;
    private const int MostCircles = 2;
    private const int SaladShare = 3;
    private const int FewestSlogans = 5;
    private const int FamilyLength = 5;
    private const int LeastCluster = 2;
    private const int LeastClusterElsewhere = 3;

    /// <summary>False where the account names nothing, or says too much that cannot be, for an action to be pictured.</summary>
    public static bool IsPicturable(Account account)
    {
        var things = Things(account);
        return things >= (account.Length < VeryFewWords && !Argues(account) ? 1 : FewestThings)
            && (HangsTogether(account) || !account.Clauses.Any(clause => clause.Agent == Agent.Self) || things + Deeds(account) >= RichEnoughWithoutALink)
            && things >= BareNumbers(account.Words) * ThingsForEachBareNumber
            && things >= account.Clauses.Count(Oddities.Is) * (IsShort(account) ? ThingsForEachOddityOfAShortOne : ThingsForEachOddity)
            && Circles(account) < MostCircles
            && !IsSalad(account)
            && NothingNamed(account) < MostCircles
            && (!IsShort(account) || IsAboutSomething(account));
    }

    // Whoever says mostly what a slide says has said nothing one can see, whatever the dates and figures between.
    private static bool IsSalad(Account account)
    {
        var content = account.Words.Where(word => word.Pos is Pos.Noun or Pos.Adj || word.IsVerb && word.Pos != Pos.Third || word.Pos is Pos.Participle or Pos.Ing).ToList();
        var empty = content.Count(word => word.Has("abstract") || word.Has("sloganadj") || word.Has("sloganverb") || word.Has("officespeak"));
        return empty * SaladShare >= content.Count && empty >= FewestSlogans;
    }

    // "Swapped the lower, cos the upper": an article, and no thing after it.
    private static int NothingNamed(Account account) => account.Words.Zip(account.Words.Skip(1), account.Words.Skip(2)).Count(three =>
        three is { First: { Pos: Pos.Det, Norm: "the" or "a" or "an" }, Third.IsBreak: true } && (three.Second.Pos is Pos.Adj or Pos.Adv || three.Second.Norm is "lower" or "upper" or "left" or "right" or "longer" or "shorter" or "higher") && three.Second.Norm is not ("other" or "same" or "rest" or "others" or "first" or "last" or "next" or "one" or "most" or "old" or "new" or "cheaper" or "better"));

    // "Explained the explanation", "the decision to the decision": words that stand for themselves. "Line by line" is another thing.
    private static int Circles(Account account) => account.Clauses.Count(clause =>
        clause.Verb is { } verb && clause.Words.Any(word => word.Pos is Pos.Noun or Pos.Ing && word != verb && IsOfOneFamily(word, verb))
        || clause.Words.Zip(clause.Words.Skip(1), clause.Words.Skip(2)).Any(three => three.First.Pos == Pos.Noun && three.Second.Pos == Pos.Prep && three.Second.Norm is not ("by" or "after" or "for" or "on")
            && clause.Words.SkipWhile(word => word != three.Second).Skip(1).TakeWhile(word => word.Pos is Pos.Det or Pos.Noun).LastOrDefault()?.Lemma == three.First.Lemma));

    private static bool IsOfOneFamily(Word noun, Word verb) => verb.Pos is not (Pos.Be or Pos.Have or Pos.Do or Pos.Modal) && noun.Lemma.Length >= FamilyLength && verb.Lemma.Length >= FamilyLength
        && noun.Lemma.AsSpan(0, FamilyLength).SequenceEqual(verb.Lemma.AsSpan(0, FamilyLength));

    // Whoever writes little still writes about one thing; random words speak of as many things as there are words.
    private static bool IsAboutSomething(Account account)
    {
        if (account.About is not { } topic || Speaks(account) is not { } connection || !Argues(account))
        {
            return true;
        }

        var isOfAnyTrade = topic.Fields.Keys.All(Fields.IsOfAnyTrade);
        return connection.ToTopic >= (isOfAnyTrade || account.Length >= QuiteShort ? 1 : WordsOfTheTopic)
            || connection.Within >= (isOfAnyTrade ? LeastCluster : LeastClusterElsewhere);
    }

    private static Connection? Speaks(Account account) => account.About is { } topic ? Connection.Of(account.Text(), topic) : null;

    // A plain report of what was done may be about anything; reasons want something to be reasons for.
    private static bool Argues(Account account) => account.Words.Where((word, i) => i > 0
        && (word.Norm is "since" or "as" && word.Pos == Pos.Sub || word.Norm is "because" or "instead" or "rather" or "therefore" or "otherwise" or "so" or "hence" && !account.Words[i - 1].IsPunctuation
            || word.Norm is "so" && account.Words[i - 1].Pos == Pos.Comma)).Any();

    private static bool IsShort(Account account) => account.Length < FewWords;

    // Something is picked up again, or it is what was asked about. Whoever drops the "I" is terse, and repeats nothing.
    private static bool HangsTogether(Account account)
    {
        var named = account.Words.Where(word => word.Pos is Pos.Noun or Pos.Name && word.Norm.Length > 2 && !word.Has("timeunit") && !word.Has("blank")).ToList();
        return !Argues(account) && Speaks(account) is { } connection && (connection.ToTopic >= WordsOfTheTopic || connection.Within >= LeastClusterElsewhere)
            || named.GroupBy(word => word.Lemma, StringComparer.Ordinal).Any(group => group.Count() > 1)
            || named.Any(word => word.Norm.Length > 3 && account.Topic.Contains(Stems.Of(word.Norm)));
    }

    /// <summary>Different things named, people and times left aside.</summary>
    public static int Things(Account account) => account.Words
        .Where(word => word.Pos == Pos.Noun && word.Has("thing") && !word.Has("blank"))
        .Select(word => word.Lemma).Distinct(StringComparer.Ordinal).Count();

    private static int Deeds(Account account) => account.Clauses
        .Where(clause => OwnActions.IsDone(clause) && clause.IsPast).Select(clause => clause.Verb!.Lemma).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Numbers that are done to or do something, and count nothing.</summary>
    public static int BareNumbers(IReadOnlyList<Word> words)
    {
        var count = 0;
        for (var i = 1; i + 1 < words.Count; i++)
        {
            var (before, word, after) = (words[i - 1], words[i], words[i + 1]);
            var isBare = word.Pos == Pos.Number && word.Text.All(letter => char.IsDigit(letter) || letter is '.' or ',' or '-')
                && after.Pos is not (Pos.Noun or Pos.Adj or Pos.Name or Pos.Number or Pos.Ing or Pos.Time) && !after.Has("unit")
                && !IsPair(words, i);
            var isObject = before.IsVerb || before.Pos == Pos.Participle;
            var isSubject = after.IsVerb && (before.IsBreak || before.Pos is Pos.And or Pos.Sub || before.Norm == "so");
            count += isBare && (isObject || isSubject) ? 1 : 0;
        }

        return count;
    }

    // "40 instead of 4", "9 of 15": one number measures the other.
    private static bool IsPair(IReadOnlyList<Word> words, int i) => words.Skip(i + 1).Take(4) is var next
        && next.FirstOrDefault() is { Norm: "of" or "instead" or "out" or "in" or "to" } && next.Any(word => word.Pos == Pos.Number);
}
