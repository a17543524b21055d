using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>What a conversation asks after an account: the one missing signal, with the learner's own words to hang it on.</summary>
public static class Probe
{
    private const int FewestWords = 3;
    private const int MostWords = 8;

    /// <summary>The one missing signal that could move the level most, or null when nothing is missing that an account can show.</summary>
    /// <returns>Never a signal that the account already shows, and never <see cref="Signal.Limited"/>.</returns>
    public static Signal? Next(AccountJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        var shown = judgement.Signals.Select(found => found.Signal).ToHashSet();

        // The order of the ceilings: each of these stands before the ones after it can count.
        Signal[] order = [Signal.OwnAction, Signal.Situation, Signal.Reason, Signal.Result, Signal.Difficulty, Signal.Reach];
        foreach (var signal in order)
        {
            var settled = shown.Contains(signal) || signal == Signal.Result && shown.Contains(Signal.Check);
            if (!settled)
            {
                return signal;
            }
        }

        return shown.Contains(Signal.Check) ? shown.Contains(Signal.Result) ? null : Signal.Result : Signal.Check;
    }

    /// <summary>A few of the learner's own words to quote back, e.g. "moved it back overnight", or null when none is clean.</summary>
    /// <param name="answerParts">The account and its probe answers, as typed.</param>
    /// <returns>Three to eight words, verbatim from one part: the verb of what was done and what it was done to.</returns>
    public static string? Echo(IReadOnlyList<string> answerParts)
    {
        ArgumentNullException.ThrowIfNull(answerParts);
        answerParts = Account.Bounded(answerParts);
        var account = Account.Read(answerParts, [.. answerParts.Select(_ => (IReadOnlyList<Range>)[])]);
        if (!Coherence.HoldsTogether(account))
        {
            return null;
        }

        return account.Clauses
            .Where(clause => OwnActions.IsPicturable(clause) || clause.Agent == Agent.Group && clause is { IsPast: true, IsModal: false, IsNegated: false, IsPassive: false })
            .Select(clause => (clause.IsOwn, Text: Phrase(clause, answerParts)))
            .Where(found => found.Text is not null)
            .OrderByDescending(found => found.IsOwn)
            .Select(found => found.Text)
            .FirstOrDefault();
    }

    private static string? Phrase(Clause clause, IReadOnlyList<string> parts)
    {
        var verb = clause.Verb!;
        if (verb.Pos is not Pos.Past || verb.Has("stative") || verb.Has("vagueverb"))
        {
            return null;
        }

        var words = new List<Word> { verb };
        words.AddRange(clause.Rest.TakeWhile(word => !word.IsPunctuation && word.Pos is not (Pos.I or Pos.Sub or Pos.Wh)));
        words = words.Count > MostWords ? [.. words.Take(MostWords)] : words;

        // A fragment must not end in the middle: "sent it to the".
        while (words.Count > 0 && words[^1].Pos is Pos.Det or Pos.Poss or Pos.Prep or Pos.To or Pos.And or Pos.Adj or Pos.Modal or Pos.Be or Pos.Have or Pos.Do)
        {
            words.RemoveAt(words.Count - 1);
        }

        // "my" and "me" read wrong when someone else says them, and "told you about it" is no work.
        return words.Count >= FewestWords && !words.Any(word => word.Norm is "my" or "me" or "our" or "us" or "myself" or "mine" or "you" or "your")
            ? parts[verb.Part][verb.Start..words[^1].End] : null;
    }
}
