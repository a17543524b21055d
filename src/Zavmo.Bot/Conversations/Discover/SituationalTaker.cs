using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// Asks what a learner would do in a moment of the job where they have had no chance yet, and records what the answer shows.
/// It counts for less than an account, and a few in a conversation are enough.
/// </summary>
public sealed class SituationalTaker(SituationalJudge judge, AccountTaker accounts, DiscoverAsset asset)
{
    private const string Key = "situational";

    /// <summary>Opens a question about an imagined moment; false where there were enough, or a prerequisite is asked about.</summary>
    public bool Open(DiscoverTurn turn, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        if (turn.State.Moments.Count >= asset.SituationalQuestions || requirement.Category == RequirementCategory.Prerequisite)
        {
            return false;
        }

        var moment = JobMoments.For(turn.ChosenRole!.Profile, requirement, turn.State.Moments);
        var about = AccountTaker.About(requirement);
        var question = moment is null
            ? turn.Phrase("never-had-chance", about, requirement.Id)
            : turn.Phrase(Key, new(about) { ["decision"] = RequirementWords.InSentence(moment.Text) }, requirement.Id);
        turn.State = turn.State with
        {
            Moments = [.. turn.State.Moments, moment?.Text ?? requirement.Id],
            Account = new OpenAccount(requirement.Id, requirement.RequiredLevel, question)
            {
                Situational = true,
                ItemId = DiscoverItemIds.Situational(requirement.Id, moment),
            },
        };
        return true;
    }

    /// <summary>Takes an answer, or asks for the one thing that is missing in it.</summary>
    public MomentOutcome Take(DiscoverTurn turn, Requirement requirement, OpenAccount account, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(input);
        switch (input.Intent)
        {
            // Only the small question is left out: what was answered before counts.
            case LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.NeverHadChance or LearnerIntent.NotPartOfJob or LearnerIntent.No when account.Parts.Count > 0:
                return End(turn, requirement, account);

            case LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.NeverHadChance or LearnerIntent.NotPartOfJob or LearnerIntent.No:
                turn.Say("situational-left", AccountTaker.About(requirement), requirement.Id);
                return MomentOutcome.Left;

            case LearnerIntent.WhatDoYouMean:
                turn.Say("situational-meaning", about: requirement.Id);
                return MomentOutcome.Open;

            case LearnerIntent.Example:
                turn.Say("situational-example", about: requirement.Id);
                return MomentOutcome.Open;

            case LearnerIntent.ThatsAll:
                return End(turn, requirement, account);
        }

        account = account with { Parts = [.. account.Parts, input.Text] };
        if (account.Parts.Count == 1 && Judge(turn, requirement, account) is { Missing: { } missing } judged)
        {
            var key = "situational-" + Kebab.Of(missing.ToString());
            var probe = turn.Phrase(key, about: requirement.Id);
            turn.State = turn.State with { Account = account with { ProbeTexts = [probe] } };
            turn.Ask(probe, turn.SourceOf(key, judged.JudgeVersion));
            return MomentOutcome.Open;
        }

        return End(turn, requirement, account);
    }

    /// <summary>Judges what was answered so far, and records and says what it shows.</summary>
    public MomentOutcome End(DiscoverTurn turn, Requirement requirement, OpenAccount account)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        if (account.Parts.Count == 0)
        {
            turn.Say("situational-left", AccountTaker.About(requirement), requirement.Id);
            return MomentOutcome.Left;
        }

        // Who tells what they did after all has had a chance, and that counts for more.
        var told = accounts.Judge(turn, requirement, account);
        if (told.Shows(Signal.Situation) && told.Shows(Signal.OwnAction))
        {
            accounts.Record(turn, requirement, account, told);
            return MomentOutcome.Answered;
        }

        var judgement = Judge(turn, requirement, account);
        if (judgement.Level == 1 && !judgement.IsPasted && AccountTaker.IsTooShort(account.Parts))
        {
            turn.Say("situational-left", AccountTaker.About(requirement), requirement.Id);
            return MomentOutcome.Left;
        }

        AccountTaker.Remember(turn, requirement, account, JudgedAnswer.Of(account, judgement).Keep(turn, requirement.Id), []);
        var quote = judgement.Quote(SituationalSignal.Choice);
        turn.Say(
            judgement.IsPasted ? "pasted" : $"situational-{judgement.Level.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
            new() { ["quote"] = AccountTaker.FirstWords(quote ?? "") },
            requirement.Id,
            judgement.JudgeVersion);
        return MomentOutcome.Answered;
    }

    private SituationalJudgement Judge(DiscoverTurn turn, Requirement requirement, OpenAccount account) =>
        judge.Judge(AccountTaker.Context(turn, requirement, account), account.Parts);
}
