namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Corrects the first guess by the neighbouring words.</summary>
internal static class Context
{
    private const int MostlyVerb = 8;

    /// <summary>Looks again at one token; the ones before it are settled.</summary>
    public static void Repair(IReadOnlyList<Word> words, int i, Lexicon lexicon)
    {
        var word = words[i];
        var before = Before(words, i, skipAdverbs: false);
        var verbBefore = Before(words, i, skipAdverbs: true);
        var next = i + 1 < words.Count ? words[i + 1] : null;
        switch (word.Pos)
        {
            case Pos.Past when verbBefore is { Pos: Pos.Have or Pos.Be } || EndsInHave(verbBefore):
                word.Pos = Pos.Participle;
                break;
            case Pos.Participle when word.Norm is "come" or "run" or "become" && verbBefore is { Pos: Pos.Noun or Pos.Name or Pos.I or Pos.We or Pos.He } && !EndsInHave(verbBefore):
                word.Pos = Pos.Base;
                break;
            case Pos.Adj when verbBefore is { Pos: Pos.Have } && word.Norm.EndsWith("ed", StringComparison.Ordinal) && next is { Pos: Pos.Det or Pos.Poss or Pos.Obj } && Morphology.Past(word.Norm, lexicon) is { } did:
                (word.Pos, word.Lemma) = (Pos.Participle, did);
                break;
            case Pos.Past when StartsClause(before) && next is { Pos: Pos.Noun } && i + 2 < words.Count && words[i + 2].Pos is Pos.Be or Pos.Modal:
                word.Pos = Pos.Adj;
                break;
            case Pos.Past when verbBefore is { Pos: Pos.Modal or Pos.To or Pos.Do } && lexicon.IsVerb(word.Norm):
                word.Pos = Pos.Base;
                break;
            case Pos.Past or Pos.Base or Pos.Third when before is { Pos: Pos.Det or Pos.Poss } && next is { Pos: Pos.Noun or Pos.Adj } && word.Pos == Pos.Past:
                word.Pos = Pos.Adj;
                break;
            case Pos.Base or Pos.Past when before is { Pos: Pos.Det or Pos.Poss or Pos.Adj or Pos.Number } && lexicon.Find(word.Norm)?.Noun >= 0:
                word.Pos = Pos.Noun;
                break;
            case Pos.Participle when before is { Pos: Pos.Det or Pos.Poss or Pos.Number or Pos.Adj } && next is { Pos: Pos.Noun or Pos.Third or Pos.Adj }:
                word.Pos = Pos.Adj;
                break;
            case Pos.Third when before is { Pos: Pos.Det or Pos.Poss or Pos.Adj or Pos.Number } && before.Norm is not ("that" or "this" or "which" or "one" or "each"):
                word.Pos = Pos.Noun;
                break;
            case Pos.Base when before is { Pos: Pos.Noun or Pos.Prep } && lexicon.Find(word.Norm) is { Noun: > 0 } both && both.Noun * MostlyVerb >= both.Verb && next is not { Pos: Pos.Det or Pos.Poss or Pos.Obj }:
                word.Pos = Pos.Noun;
                break;
            case Pos.Base when StartsClause(before) && next is { Pos: Pos.Past or Pos.Participle or Pos.Be or Pos.Have } && before is not { Pos: Pos.And or Pos.Sub }
                && lexicon.Find(word.Norm) is { Noun: > 0 } named && named.Noun * MostlyVerb >= named.Verb:
                word.Pos = Pos.Noun;
                break;
            case Pos.Adj when StartsClause(before) && word.Norm.EndsWith("ed", StringComparison.Ordinal) && next is { Pos: Pos.Det or Pos.Poss or Pos.Obj } && Morphology.Past(word.Norm, lexicon) is { } done:
                (word.Pos, word.Lemma) = (Pos.Past, done);
                break;
            case Pos.Noun or Pos.Adj or Pos.Adv when CanBeVerb(word, lexicon) && WantsVerb(verbBefore, next, word):
                word.Pos = word.Norm == word.Lemma ? Pos.Base : Pos.Third;
                break;
            case Pos.Noun when CanBeVerb(word, lexicon) && IsThirdPerson(word, before, next):
                word.Pos = Pos.Third;
                break;
            case Pos.Noun when CanBeVerb(word, lexicon) && word.Norm == word.Lemma && StartsClause(before) && next is { Pos: Pos.Det or Pos.Poss or Pos.Obj or Pos.It }:
                word.Pos = Pos.Base;
                break;
            case Pos.Poss when word.Norm == "her" && next is not { Pos: Pos.Noun or Pos.Adj or Pos.Name or Pos.Number or Pos.Ing }:
                word.Pos = Pos.Obj;
                break;
            case Pos.Prep or Pos.Adv when word.Norm is "after" or "before" or "since" or "as" or "till" or "until" or "like" or "once" or "so"
                && next is { Pos: Pos.I or Pos.We or Pos.He or Pos.It }:
                word.Pos = Pos.Sub;
                break;
            case Pos.Be when word.Norm == "am" && before is { Pos: Pos.Number }:
                word.Pos = Pos.Time;
                break;
            case Pos.Interjection when word.Norm == "ah" && next is { Pos: Pos.Past or Pos.Base or Pos.Have or Pos.Be or Pos.Do or Pos.Modal }:
                word.Pos = Pos.I;
                break;
            case Pos.Interjection when word.Norm == "no" && next is { Pos: Pos.Noun or Pos.Adj or Pos.Ing or Pos.Name }:
                word.Pos = Pos.Det;
                break;
            default:
                break;
        }
    }

    /// <summary>Whether a pronoun carries <c>have</c>: I've, they'd.</summary>
    public static bool EndsInHave(Word? word) => word is { Pos: Pos.I or Pos.We or Pos.He or Pos.It }
        && (word.Norm.EndsWith("'ve", StringComparison.Ordinal) || word.Norm.EndsWith("'d", StringComparison.Ordinal)
            || word.Norm is "ive" or "weve" or "theyve" or "id" or "theyd");

    private static Word? Before(IReadOnlyList<Word> words, int i, bool skipAdverbs)
    {
        var at = i - 1;
        while (skipAdverbs && at >= 0 && (words[at].Pos is Pos.Adv or Pos.Not || words[at].Norm == "long"))
        {
            at--;
        }

        return at >= 0 ? words[at] : null;
    }

    private static bool CanBeVerb(Word word, Lexicon lexicon)
    {
        var lemma = lexicon.Find(word.Norm) is not null ? word.Norm : Morphology.Plural(word.Norm, lexicon) ?? word.Norm;
        if (lexicon.IsVerb(lemma))
        {
            word.Lemma = lemma;
            return true;
        }

        return lexicon.Find(lemma) is null && word.Pos == Pos.Noun;
    }

    private static bool WantsVerb(Word? before, Word? next, Word word) => before switch
    {
        { Pos: Pos.Modal or Pos.Do } => true,
        { Pos: Pos.I or Pos.We } => !word.IsVerb && next is not { IsVerb: true },
        { Pos: Pos.He } => before.Norm is not ("who" or "others") && word.Pos == Pos.Noun,
        { Pos: Pos.To } => word.Pos == Pos.Noun && next is { Pos: Pos.Det or Pos.Poss or Pos.Obj or Pos.It or Pos.Prep or Pos.Noun or Pos.Stop or Pos.Comma or Pos.Number },
        _ => false,
    };

    private static bool IsThirdPerson(Word word, Word? before, Word? next) =>
        word.Norm != word.Lemma && before is { Pos: Pos.Noun or Pos.Name or Pos.He or Pos.It }
        && next is { Pos: Pos.Det or Pos.Poss or Pos.Obj or Pos.It or Pos.I or Pos.Sub };

    private static bool StartsClause(Word? before) => before is null || before.IsBreak || before.Pos is Pos.And or Pos.Sub;
}
