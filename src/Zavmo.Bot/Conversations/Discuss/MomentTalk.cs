using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Takes what a learner would do in a moment of the job, and asks once for what is missing in it.</summary>
internal sealed class MomentTalk(SituationalJudge judge)
{
    /// <summary>Takes an answer; returns whether the question is over.</summary>
    public bool Take(DiscussTurn turn, Requirement requirement, DiscussInput input)
    {
        var question = turn.State.Question!;
        if (input.Intent is LearnerIntent.DontKnow or LearnerIntent.WhatDoYouMean or LearnerIntent.Example or LearnerIntent.Help)
        {
            turn.Say("moment-example");
            return false;
        }

        turn.State = turn.State with { Question = question = question.With(input.Text) };
        var context = new AccountContext(requirement.Name, requirement.Description, question.Exchanges[0].Asked)
        {
            NotTheirWords = [.. question.Exchanges.Skip(1).Select(exchange => exchange.Asked)],
            EarlierFingerprints = turn.Turn.EarlierFingerprints,
        };
        var judged = judge.Judge(context, [.. question.Exchanges.Select(exchange => exchange.Said)]);
        if (question.Exchanges.Count == 1 && judged.Missing is { } missing)
        {
            var probe = turn.Phrase(missing switch
            {
                SituationalSignal.Choice => "moment-choice",
                SituationalSignal.Reason => "moment-reason",
                _ => "moment-check",
            });
            turn.State = turn.State with { Question = question with { Asked = probe } };
            return false;
        }

        // What is copied or no step at all says nothing: it is neither kept nor held against anybody.
        var says = judged.Level > 1;
        turn.Turn.Change(new ModuleQuestionAnswered(question.QuestionId, says
            ? new Observation(requirement.Id, ObservationKind.Situational, judged.Level) { Quotes = [.. judged.Signals.Select(signal => signal.Quote).Distinct()] }
            : null));
        turn.State = turn.State with
        {
            Question = question = question with { Signals = [.. judged.Signals.Select(signal => new Learning.Demonstrate.EvidenceSignal(Kebab.Of(signal.Signal.ToString()), signal.Quote))] },
        };
        QuestionRecord.Keep(turn, requirement, question, ObservationKind.Situational, judged.Level, judged.JudgeVersion);
        turn.Say(says ? judged.Level == SituationalLevels.Ceiling ? "moment-full" : "moment-some" : "moment-none", judge: judged.JudgeVersion);
        return true;
    }
}
