using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>
/// Asks a question about a module whose conversations cannot be held yet: one of the knowledge bank, or where it has none for the
/// requirement, what the learner would do in a moment of the job.
/// </summary>
internal sealed class ModuleQuestions(KnowledgeBank bank, KnowledgeTalk knowledge, MomentTalk moments)
{
    internal const string Hint = "hint";
    internal const string Leave = "leave";

    /// <summary>Chooses the question for a module: one that was not asked yet, nearest to the level that the module aims at.</summary>
    public ModuleQuestion Choose(DiscussTurn turn, LearningModule module)
    {
        var requirement = turn.Requirement(module.RequirementId);
        var asked = turn.Kept!.Asked.ToList();
        var item = bank.ItemsFor(requirement)
            .OrderBy(each => asked.IndexOf(each.Id))
            .ThenBy(each => Math.Abs(each.Level - (module.To ?? requirement.RequiredLevel)))
            .FirstOrDefault();
        if (item is not null)
        {
            return new ModuleQuestion(module.Id, item.Id, KnowledgeTalk.TextOf(item.Item));
        }

        // The moments of the document are few: when all were asked about, the first one comes again.
        var moment = JobMoments.For(turn.Context.Role, requirement, asked) ?? JobMoments.For(turn.Context.Role, requirement, []);
        return new ModuleQuestion(module.Id, moment?.Text ?? requirement.Id, moment is null
            ? turn.Phrase("moment-plain", new() { ["requirement"] = Assets.RequirementWords.InSentence(requirement) })
            : turn.Phrase("moment-question", new() { ["decision"] = Assets.RequirementWords.InSentence(moment.Text) }))
        {
            IsMoment = true,
        };
    }

    /// <summary>Shows what is asked now.</summary>
    public void Show(DiscussTurn turn)
    {
        var question = turn.State.Question!;
        var options = Find(turn, question)?.Item.Options ?? [];
        turn.Open(
            "question",
            nonce => new QuestionCardData
            {
                Title = turn.Module(question.ModuleId) is { } module ? PlanText.Name(module) : null,
                Text = question.Asked,
                Choices =
                [
                    .. (question.Hints <= KnowledgeTalk.HintsBeforeTheAnswer ? options : []).Select(option => new CardChoice(option.Id, option.Id.ToUpperInvariant())),
                    new CardChoice(Leave, turn.Button("question-leave")),
                    .. question.IsMoment || question.Hints > KnowledgeTalk.HintsBeforeTheAnswer ? (CardChoice[])[] : [new CardChoice(Hint, turn.Button("question-hint"))],
                ],
                Step = PlanSteps.Question,
                Nonce = nonce,
            },
            CardJson.Default.QuestionCardData);
    }

    /// <summary>Takes what was answered; returns whether the question is over.</summary>
    public bool Take(DiscussTurn turn, DiscussInput input)
    {
        var question = turn.State.Question!;
        var requirement = turn.Module(question.ModuleId) is { } module ? turn.Requirement(module.RequirementId) : null;
        if (requirement is null || Leaves(input) || (!question.IsMoment && Find(turn, question) is null))
        {
            return End(turn, question, requirement);
        }

        return question.IsMoment ? moments.Take(turn, requirement, input) : knowledge.Take(turn, requirement, Find(turn, question)!, input);
    }

    private static bool End(DiscussTurn turn, ModuleQuestion question, Requirement? requirement)
    {
        if (requirement is not null)
        {
            QuestionRecord.Leave(turn, requirement, question);
        }

        turn.Say("question-left");
        return true;
    }

    private static bool Leaves(DiscussInput input) => input.Text == Leave
        || input.Intent is LearnerIntent.Back or LearnerIntent.Skip or LearnerIntent.NeverMind or LearnerIntent.Menu
        || (input.Action is null && ChoiceReader.Read(input.Text, [("plan", PlanText.ShowPlan, ["leave it", "leave this question"])], numbered: false) is not null);

    private BankItem? Find(DiscussTurn turn, ModuleQuestion question) => question.IsMoment || turn.Module(question.ModuleId) is not { } module
        ? null
        : bank.ItemsFor(turn.Requirement(module.RequirementId)).FirstOrDefault(item => item.Id == question.QuestionId);
}
