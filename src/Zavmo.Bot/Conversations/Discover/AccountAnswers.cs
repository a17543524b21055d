using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Takes what a learner answers to a question for an account: an account, or one of the many things that are none.</summary>
public sealed partial class AccountAnswers(AccountTaker taker, AccountCredit credit, SituationalTaker moments)
{
    /// <summary>Takes the answer; returns the step to go to, or null where the question stays open.</summary>
    public string? Take(DiscoverTurn turn, Requirement requirement, OpenAccount account, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(input);
        return turn.State.NotPartReason is { } reason && NotPartOffer.IsOpen(turn)
            ? ConfirmNotPart(turn, requirement, reason, input)
            : Answer(turn, requirement, account, input);
    }

    private string? Answer(DiscoverTurn turn, Requirement requirement, OpenAccount account, DiscoverInput input)
    {
        switch (input.Intent)
        {
            case LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.ThatsAll or LearnerIntent.No when account.Replaces && account.Parts.Count == 0:
                return KeepFirst(turn, requirement);

            case LearnerIntent.Skip when account.Parts.Count > 0:
                return Close(turn, requirement, account, taker.Judge(turn, requirement, account));

            case LearnerIntent.Skip:
                turn.Say("requirement-skipped", AccountTaker.About(requirement), requirement.Id);
                return AccountQuestions.Pass(turn);

            case LearnerIntent.NeverHadChance when account.Parts.Count == 0 && account.Replaces:
                return KeepFirst(turn, requirement);

            // To a small question it says that there is no more to tell, or that what was told was not it.
            case LearnerIntent.NeverHadChance:
                return account.Parts.Count > 0 && taker.Judge(turn, requirement, account) is { Kind: AccountKind.Account } told
                    ? Close(turn, requirement, account, told)
                    : NoChance(turn, requirement);

            // "N/a" to a small question is about that, and takes nothing of what was told.
            case LearnerIntent.NotPartOfJob when account.Parts.Count > 0 && taker.Judge(turn, requirement, account) is { Kind: AccountKind.Account } soFar:
                return Close(turn, requirement, account, soFar);

            case LearnerIntent.NotPartOfJob:
                turn.State = turn.State with { NotPartReason = input.Text };
                NotPartOffer.Show(turn, requirement);
                return null;

            case LearnerIntent.DontKnow when account.Parts.Count > 0:
                return Close(turn, requirement, account, taker.Judge(turn, requirement, account));

            case LearnerIntent.DontKnow when !account.Rephrased:
                turn.Say("dont-know", AccountTaker.About(requirement), requirement.Id);
                return Rephrase(turn, requirement, Math.Max(1, account.Level - 1));

            case LearnerIntent.AnsweredAlready when account.Parts.Count > 0:
                return Close(turn, requirement, account, taker.Judge(turn, requirement, account));

            case LearnerIntent.AnsweredAlready:
                return credit.AnsweredAlready(turn, requirement) ? AccountQuestions.Close(turn) : null;

            case LearnerIntent.WhatDoYouMean or LearnerIntent.Example when account.OpenProbe is not null:
                ExplainProbe(turn, account, input.Intent == LearnerIntent.Example);
                return null;

            case LearnerIntent.WhatDoYouMean:
                turn.Say("what-do-you-mean", AccountTaker.About(requirement), requirement.Id);
                return null;

            case LearnerIntent.Example:
                turn.Say(PhraseKeys.Example(requirement.Category), AccountTaker.About(requirement), requirement.Id);
                return null;

            case LearnerIntent.ThatsAll when account.Parts.Count > 0:
                return Close(turn, requirement, account, taker.Judge(turn, requirement, account));

            case LearnerIntent.ThatsAll:
                Offers.ShowEnd(turn, StepNames.Accounts);
                return null;

            case LearnerIntent.DontKnow:
                return NotJudged(turn, requirement, "not-judged");

            case LearnerIntent.Courtesy or LearnerIntent.Yes or LearnerIntent.No when account.Parts.Count == 0:
                return AskAgain(turn, requirement, account, "no-account");

            case LearnerIntent.Courtesy:
                return Close(turn, requirement, account, taker.Judge(turn, requirement, account));

            case var _ when account.Parts.Any(part => Repeats(input.Text, part)):
                return Close(turn, requirement, account, taker.Judge(turn, requirement, account));

            case var _ when account.Parts.Count == 0 && credit.AddToEarlier(turn, requirement, input.Text):
                return null;

            default:
                return Take(turn, requirement, account with { Parts = [.. account.Parts, input.Text], OpenProbe = null });
        }
    }

    // What is asked for is one thing that is missing, and so is what it means, and what others say there.
    private static void ExplainProbe(DiscoverTurn turn, OpenAccount account, bool byExample)
    {
        var missing = Kebab.Of(account.Probed[^1].ToString());
        turn.Turn.Say(byExample
            ? turn.Phrase("probe-example", new() { ["example"] = turn.Phrase("example-of-" + missing) }, account.RequirementId)
            : turn.Phrase("probe-meant", new() { ["missing"] = turn.Phrase("missing-" + missing) }, account.RequirementId));
    }

    private string? Take(DiscoverTurn turn, Requirement requirement, OpenAccount account)
    {
        var judgement = taker.Judge(turn, requirement, account);
        var about = AccountTaker.About(requirement);
        switch (judgement.Kind)
        {
            case AccountKind.Motivation:
                turn.Turn.Change(new MotivationNoted(requirement.Id));
                turn.Say("motivation-noted", about, requirement.Id);
                return AccountQuestions.Pass(turn);

            case AccountKind.NoChance:
                return NoChance(turn, requirement);

            case AccountKind.OffPoint when !account.Rephrased:
            case AccountKind.Account when !account.Rephrased && account.Parts.Count == 1 && AccountCredit.IsElsewhere(turn, requirement, account):
                if (!credit.OffPoint(turn, requirement, account))
                {
                    return Rephrase(turn, requirement, account.Level);
                }

                AccountQuestions.Reword(turn, requirement, account.Level);
                return null;

            case AccountKind.Pasted when !account.Rephrased:
                turn.Say(Pasted(turn, account), about, requirement.Id);
                return Rephrase(turn, requirement, account.Level);

            // "You asked me about communication!" is about the question, and tells nothing that could be judged.
            case AccountKind.Empty when ToAsker().IsMatch(account.Parts[^1]):
                turn.Say("account-about-me", about, requirement.Id);
                return null;

            case AccountKind.Empty when !account.Rephrased || AccountTaker.IsTooShort(account.Parts):
                return AskAgain(turn, requirement, account, ShortKey(account));

            case AccountKind.Pasted or AccountKind.Empty or AccountKind.OffPoint when account.Replaces:
                return KeepFirst(turn, requirement);

            // Twice not about it, or twice not their own words: nobody knows yet what they can do.
            case AccountKind.Pasted or AccountKind.OffPoint:
                return NotJudged(turn, requirement, judgement.Kind == AccountKind.Pasted ? "not-judged-copied" : "not-judged-elsewhere");
        }

        if (judgement.Kind == AccountKind.Account && taker.Probe(turn, requirement, account, judgement) is { } probe)
        {
            turn.State = turn.State with
            {
                Account = account with
                {
                    Probed = [.. account.Probed, probe.Signal],
                    ProbeTexts = [.. account.ProbeTexts, probe.Ours],
                    OpenProbe = probe.Text,
                },
            };
            turn.Ask(probe.Text, turn.SourceOf(probe.Key, judgement.JudgeVersion));
            return null;
        }

        return Close(turn, requirement, account, judgement);
    }

    // The same words once more tell nothing that was not told before: they answer no question about it.
    private static bool Repeats(string text, string part)
    {
        var (again, before) = (Plain(text), Plain(part));
        return again == before || (again.AsSpan().Count(' ') > Fingerprint.Size && before.Contains(again, StringComparison.Ordinal));
    }

    private static string Plain(string text) =>
        $" {string.Join(' ', new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";

    // What cannot be an account of anything is asked about once more, and then left without a judgement.
    private static string? AskAgain(DiscoverTurn turn, Requirement requirement, OpenAccount account, string key)
    {
        if (account.Rephrased)
        {
            return account.Replaces ? KeepFirst(turn, requirement) : NotJudged(turn, requirement, "not-judged");
        }

        turn.Say(key, AccountTaker.About(requirement), requirement.Id);
        return Rephrase(turn, requirement, account.Level);
    }

    private static string NotJudged(DiscoverTurn turn, Requirement requirement, string key)
    {
        turn.Say(key, AccountTaker.About(requirement), requirement.Id);
        return AccountQuestions.Pass(turn);
    }

    private static string KeepFirst(DiscoverTurn turn, Requirement requirement)
    {
        turn.Say("answer-kept", AccountTaker.About(requirement), requirement.Id);
        return AccountQuestions.Close(turn);
    }

    private static string ShortKey(OpenAccount account) =>
        AccountTaker.IsTooShort(account.Parts) ? "no-account" : "no-occasion";

    // The reason that is said is the one that holds.
    private static string Pasted(DiscoverTurn turn, OpenAccount account)
    {
        var said = account.Parts.SelectMany(Fingerprint.Of).ToHashSet(StringComparer.Ordinal);
        if (turn.Turn.EarlierFingerprints.Overlaps(said))
        {
            return "pasted-earlier";
        }

        var (role, shown) = (turn.FixedTexts[0], turn.FixedTexts[1]);
        var asked = SourceText.Of([account.Question, .. account.ProbeTexts]);
        return account.Parts.Any(part => shown.IsCopiedIn(part) || asked.IsCopiedIn(part)) ? "pasted-from-me"
            : account.Parts.Any(role.IsCopiedIn) ? "pasted-from-role" : "pasted";
    }

    [GeneratedRegex(@"\b(?:you|zavmo)(?:['\u2019]ve|['\u2019]re| have| are| just| already| only| keep| kept| did| do| never| really)*(?:n['\u2019]t| not)? (?:ask(?:ed|ing)?|put|said|say(?:ing)?|told|tell|wr(?:ote|ite|itten)|want(?:ed)?|meant?|gave|rated|g[oe]t|understand|understood|misunderstood|read|lost|forgot|ignored?|listen(?:ed|ing)?|asking|repeat(?:ed|ing)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToAsker();

    private static string? Rephrase(DiscoverTurn turn, Requirement requirement, int level)
    {
        AccountQuestions.Rephrase(turn, requirement, level);
        return null;
    }

    // The requirement keeps its weight, so what they would do is asked in place of what they did.
    private string? NoChance(DiscoverTurn turn, Requirement requirement)
    {
        turn.Turn.Change(new NoChanceSaid(requirement.Id));
        if (moments.Open(turn, requirement))
        {
            AccountQuestions.Show(turn, null);
            return null;
        }

        turn.Say("no-chance", AccountTaker.About(requirement), requirement.Id);
        return AccountQuestions.Pass(turn);
    }

    private string Close(DiscoverTurn turn, Requirement requirement, OpenAccount account, AccountJudgement judgement)
    {
        if (account.Challenged && LevelOf(turn, requirement) is { } before && before >= judgement.Level)
        {
            turn.Say("challenge-kept", AccountTaker.About(requirement), requirement.Id);
            return AccountQuestions.Close(turn);
        }

        taker.Record(turn, requirement, account, judgement);
        return AccountQuestions.Close(turn);
    }

    private static double? LevelOf(DiscoverTurn turn, Requirement requirement) => turn.Observations
        .LastOrDefault(seen => seen.RequirementId == requirement.Id && seen.Kind == ObservationKind.Account)?.Level;

    private string? ConfirmNotPart(DiscoverTurn turn, Requirement requirement, string reason, DiscoverInput input)
    {
        turn.State = turn.State with { NotPartReason = null };
        if (NotPartOffer.IsMeant(turn, input))
        {
            turn.Turn.Change(new NotPartOfRoleSaid(requirement.Id, reason));
            turn.Say("not-part-done", AccountTaker.About(requirement), requirement.Id);
            return AccountQuestions.Pass(turn);
        }

        // Who tells how it was after all answers the question itself.
        if (input is { Action: null, Intent: LearnerIntent.None } && !AccountTaker.IsTooShort([input.Text]))
        {
            return Answer(turn, requirement, turn.State.Account!, input);
        }

        turn.Say("not-part-kept", AccountTaker.About(requirement), requirement.Id);
        return StepNames.Accounts;
    }
}
