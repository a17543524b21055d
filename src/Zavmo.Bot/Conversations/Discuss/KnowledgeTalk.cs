using Zavmo.Bot.Turns;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Deliver.Knowledge.Judging;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>
/// Takes answers to a question of the knowledge bank. Who does not get there is helped in steps and never told first: a nudge, a pointed
/// question, an example from another trade, then the thing itself and a question on another case. What counts for the map is the first
/// answer, before any help.
/// </summary>
internal sealed class KnowledgeTalk(KnowledgeJudge judge)
{
    /// <summary>Hints before the answer itself is said.</summary>
    public const int HintsBeforeTheAnswer = 3;

    /// <summary>A question with its case, and its options with their letters.</summary>
    public static string TextOf(KnowledgeItem item)
    {
        var ask = item.Case.Length > 0 ? $"{item.Case}\n\n{item.Question}" : item.Question;
        return item.Options.Count == 0 ? ask : ask + "\n\n" + string.Join('\n', item.Options.Select(option => $"{option.Id.ToUpperInvariant()}. {option.Text}"));
    }

    /// <summary>Takes an answer; returns whether the question is over.</summary>
    public bool Take(DiscussTurn turn, Requirement requirement, BankItem item, DiscussInput input)
    {
        var question = turn.State.Question!;
        if (input.Text == ModuleQuestions.Hint || input.Intent is LearnerIntent.DontKnow or LearnerIntent.Example or LearnerIntent.WhatDoYouMean or LearnerIntent.Help
            || ChoiceReader.Read(input.Text, [(ModuleQuestions.Hint, turn.Button("question-hint"), ["hint", "a hint please", "help me"])], numbered: false) is not null)
        {
            return question.Hints > HintsBeforeTheAnswer ? Later(turn, requirement, question) : Help(turn, item, question);
        }

        var context = new KnowledgeAnswerContext(item.Topic, item.Item)
        {
            RequirementDescription = requirement.Description,
            Shown = question.Shown,
            EarlierFingerprints = turn.Turn.EarlierFingerprints,
        };
        var judged = judge.Judge(context, input.Text);
        var isFirst = question.Hints == 0 && question.Exchanges.Count == 0;
        turn.State = turn.State with { Question = question = question.With(input.Text, judged) };
        if (isFirst)
        {
            turn.Turn.Change(new ModuleQuestionAnswered(question.QuestionId, Observed(requirement, judged)));
        }

        var found = judged.Verdict == KnowledgeVerdict.Right
            || (judged.Misconception is null && item.Item.LooksFor.All(question.Met.Contains))
            || (question.Hints > HintsBeforeTheAnswer && question.Expectation is { } wanted && judged.Expectations.Contains(wanted));
        if (found)
        {
            QuestionRecord.Keep(turn, requirement, question, ObservationKind.KnowledgeItem, question.Hints == 0 ? item.Level : 1, judged.JudgeVersion);
            turn.Say(question.Hints == 0 && isFirst ? "question-right" : "question-right-helped", judge: judged.JudgeVersion);
            return true;
        }

        if (question.Hints > HintsBeforeTheAnswer)
        {
            return Later(turn, requirement, question, judged.JudgeVersion);
        }

        Say(turn, judged);
        return Help(turn, item, question);
    }

    private static Observation? Observed(Requirement requirement, KnowledgeJudgement judged) => judged.IsRight is { } right
        ? new Observation(requirement.Id, ObservationKind.KnowledgeItem, right ? 1 : 0) { Quotes = [.. judged.Quotes.Select(quote => quote.Quote).Distinct()] }
        : null;

    private static void Say(DiscussTurn turn, KnowledgeJudgement judged)
    {
        switch (judged.Verdict)
        {
            case KnowledgeVerdict.PartlyRight or KnowledgeVerdict.Right:
                turn.Say("question-part", new() { ["quote"] = Discover.AccountTaker.FirstWords(judged.Quotes[0].Quote) }, judge: judged.JudgeVersion);
                return;

            case KnowledgeVerdict.Wrong:
                turn.Say("question-not-yet", judge: judged.JudgeVersion);
                return;

            case KnowledgeVerdict.Unsure:
                turn.Say("question-unsure", judge: judged.JudgeVersion);
                return;

            default:
                turn.Say("question-own-words");
                return;
        }
    }

    // Towards the first thing that is missing; where nothing is and something is believed wrongly, towards what puts it right.
    private static bool Help(DiscussTurn turn, BankItem item, ModuleQuestion question)
    {
        var wanted = question.Expectation is { } helped && !question.Met.Contains(helped) ? helped
            : item.Item.LooksFor.FirstOrDefault(id => !question.Met.Contains(id)) ?? item.Item.LooksFor[0];
        var hints = item.Topic.Expectation(wanted).Hints;
        var next = question.Hints switch
        {
            0 => hints.Nudge,
            1 => hints.Pointed,
            2 => hints.Example,
            _ => $"{hints.Assertion}\n\n{hints.Parallel}",
        };
        turn.Say(question.Hints switch
        {
            0 => "question-nudge",
            1 => "question-pointed",
            2 => "question-example",
            _ => "question-assertion",
        });
        turn.State = turn.State with { Question = question with { Expectation = wanted, Hints = question.Hints + 1, Asked = next, Shown = [.. question.Shown, question.Asked, next] } };
        return false;
    }

    private static bool Later(DiscussTurn turn, Requirement requirement, ModuleQuestion question, string judgeVersion = QuestionRecord.NotJudged)
    {
        QuestionRecord.Keep(turn, requirement, question, ObservationKind.KnowledgeItem, 1, judgeVersion);
        turn.Say("question-later");
        return true;
    }
}
