namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Reads one clause as a frame: subject, verb group, the rest.</summary>
/// <param name="usesI">Whether the writer ever says "I"; if not, a subject left out after "we" stands for "we".</param>
internal sealed class FrameReader(bool usesI)
{
    private const int NearAfter = 2;
    private bool saysWe;

    /// <summary>The clause with its frame; earlier clauses lend their subject to "... and did that".</summary>
    public Clause Read(IReadOnlyList<Word> words, int sentence, bool opens, IReadOnlyList<Clause> earlier)
    {
        var bare = new Clause { Words = words, Sentence = sentence, Opens = opens };
        var at = FirstFinite(words);
        if (at < 0)
        {
            return bare;
        }

        var subject = Subject(words, at);
        var main = at;
        var modal = false;
        var negated = false;
        var have = subject is not null && Context.EndsInHave(subject);
        var be = false;
        for (; main < words.Count && (words[main].Pos is Pos.Modal or Pos.Be or Pos.Have or Pos.Do or Pos.Adv or Pos.Not || IsSince(words, main)); main++)
        {
            modal |= words[main].Pos == Pos.Modal;
            negated |= WordGroups.IsNegative(words[main]) || words[main].Norm is "never";
            have |= words[main].Pos == Pos.Have;
            be |= words[main].Pos == Pos.Be;
        }

        negated |= words.Take(at).Any(word => word.Norm is "never" or "not" or "nobody" or "no-one" or "noone");
        var isMain = main < words.Count && (words[main].IsVerb || words[main].Pos is Pos.Participle or Pos.Ing);
        var verb = isMain ? words[main] : words[at];
        var past = verb.Pos is Pos.Past || have && verb.Pos == Pos.Participle
            || words.Skip(at).Take(main - at + 1).Any(word => word.Norm is "was" or "were" or "had" or "did" or "didn't" or "didnt" or "wasn't" or "wasnt" or "weren't" or "hadn't" or "hadnt");
        var pronounModal = subject is not null && subject.Norm.EndsWith("'ll", StringComparison.Ordinal);
        var agent = AgentOf(subject, words, at, verb, opens, sentence, earlier);
        saysWe |= agent == Agent.Group;
        return bare with
        {
            Verb = verb,
            Subject = subject,
            Agent = agent,
            IsPast = past,
            IsModal = modal || pronounModal,
            IsNegated = negated,
            IsPassive = be && verb.Pos == Pos.Participle || IsBareParticiple(words, main, subject),
            Rest = words.Skip(Math.Max(main, at) + (isMain ? 1 : 0)).ToList(),
        };
    }

    // "She has since become".
    private static bool IsSince(IReadOnlyList<Word> words, int i) => i > 0 && words[i].Norm == "since" && words[i - 1].Pos == Pos.Have
        && i + 1 < words.Count && words[i + 1].Pos == Pos.Participle;

    // "made by us", "used by all": nobody is left out here but the verb "was".
    private static bool IsBareParticiple(IReadOnlyList<Word> words, int main, Word? subject) =>
        subject is null && main + 2 < words.Count && words[main + 1].Norm == "by"
        && words[main + 2] is { Pos: Pos.Obj or Pos.Name or Pos.Poss } or { Pos: Pos.Noun } && words[main + 2].Pos != Pos.Number;

    private static int FirstFinite(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Pos is Pos.Modal or Pos.Be or Pos.Have or Pos.Do or Pos.Past or Pos.Third)
            {
                return i;
            }

            if (word.Pos == Pos.Base && (i == 0 || words[i - 1].Pos is not (Pos.To or Pos.Prep)))
            {
                return i;
            }

            if (word.Pos == Pos.Participle && i > 0 && Context.EndsInHave(words[i - 1]))
            {
                return i;
            }
        }

        return words.Count > 0 && words[0].Pos == Pos.Participle ? 0 : -1;
    }

    private static Word? Subject(IReadOnlyList<Word> words, int verb)
    {
        Word? found = null;
        for (var i = 0; i < verb; i++)
        {
            var word = words[i];
            if (word.Pos is Pos.I or Pos.We)
            {
                return word;
            }

            var inPhrase = i > 0 && !(i < 4 && words[0].Norm is "since" or "after" or "before" or "until" or "as") && (words[i - 1].Pos == Pos.Prep || i > 1 && words[i - 2].Pos == Pos.Prep && words[i - 1].Pos is Pos.Det or Pos.Poss or Pos.Adj);
            if (!inPhrase && word.Pos is Pos.He or Pos.It or Pos.Name or Pos.Noun && !word.Has("timeunit") && !word.Has("dated")
                || word.Pos == Pos.Ing && i == 0
                || word.Pos is Pos.Number && i == verb - 1
                || word.Norm is "that" or "this" or "both" or "these" or "those" or "all" or "some" or "which" or "one" or "other" or "two" or "three" && i == verb - 1)
            {
                found = word;
            }
        }

        return found;
    }

    private Agent AgentOf(Word? subject, IReadOnlyList<Word> words, int at, Word verb, bool opens, int sentence, IReadOnlyList<Clause> earlier)
    {
        switch (subject?.Pos)
        {
            case Pos.I:
                return Agent.Self;
            case Pos.We:
                return Agent.Group;
            case not null:
                return Agent.Other;
            default:
                break;
        }

        // A bare base form has no subject to drop: it is an order or a maxim.
        if (words[at].Pos is Pos.Base or Pos.Modal or Pos.Be && verb.Pos is not Pos.Participle)
        {
            return Inherited(words, sentence, earlier) is { } lent && lent != Agent.None ? lent : Agent.None;
        }

        // Nobody says "stood behind me" or "told me" of themselves.
        if (verb.Pos == Pos.Third || words.SkipWhile(word => word != verb).Skip(1).Take(NearAfter).Any(word => word.Norm == "me"))
        {
            return Agent.Other;
        }

        var dropped = !usesI && saysWe ? Agent.Group : Agent.Dropped;
        if (opens)
        {
            return dropped;
        }

        return Inherited(words, sentence, earlier) switch
        {
            Agent.Self => Agent.Self,
            Agent.Group => Agent.Group,
            Agent.Other when words[0].Pos == Pos.And => Agent.Other,
            _ => dropped,
        };
    }

    private static Agent? Inherited(IReadOnlyList<Word> words, int sentence, IReadOnlyList<Clause> earlier)
    {
        var joined = words[0].Pos == Pos.And;
        for (var i = earlier.Count - 1; i >= 0 && earlier[i].Sentence == sentence; i--)
        {
            if (earlier[i].Verb is not null)
            {
                return joined || earlier[i].Agent != Agent.Other ? earlier[i].Agent : null;
            }
        }

        return null;
    }
}
