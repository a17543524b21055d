using Zavmo.Bot.Conversations.Discover.Steps;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>An answer with a question back beside it, such as "yes to both. Who sees this?": the question is answered, and the answer counts.</summary>
public sealed class BesideAnswers(DiscoverAsset asset, StepQuestions questions)
{
    private static readonly LearnerIntent[] Answered = [LearnerIntent.WhoSees, LearnerIntent.IsItScored, LearnerIntent.WhyAsk, LearnerIntent.HowLong];

    private static readonly LearnerIntent[] Asked = [.. Answered, LearnerIntent.WhatDoYouMean, LearnerIntent.Example];

    private readonly SelfRatingReader ratings = new(asset.Anchors);

    /// <summary>Answers the question, if there is one, and returns what is left to be taken; else the input as it is.</summary>
    public DiscoverInput Take(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (input is not { Action: null, Files.Count: 0 } || BesideQuestion.Split(input.Text) is not var (said, asked))
        {
            return input;
        }

        // "Who can see it? That was the first thing I asked" tells, and does not ask.
        if (stepName == StepNames.Accounts && input.Text.TrimStart().StartsWith(asked, StringComparison.Ordinal) && !AccountTaker.IsTooShort([said]))
        {
            return input;
        }

        var question = asset.Intents.Read(asked);
        if (!IsAnswer(turn, stepName, said))
        {
            // "Who sees this exactly? My manager is a bit nosy."
            return input.Intent == LearnerIntent.None && (stepName == StepNames.Accounts ? Answered : Asked).Contains(question) && OwnWords(stepName) ? new DiscoverInput(asked, question, null) : input;
        }

        if (Answered.Contains(question))
        {
            Say(turn, stepName, new DiscoverInput(asked, question, null));
        }
        else if (stepName == StepNames.Accounts ? !BesideQuestion.IsToAsker(asked) : !questions.Answer(turn, stepName, new DiscoverInput(asked, question, null)).Handled)
        {
            // "Who else would?" belongs to what is told.
            return input;
        }

        return new DiscoverInput(said, asset.Intents.Read(said), null);
    }

    // Where a document is given or checked, and at the map, a question is read by the step itself.
    private static bool OwnWords(string stepName) => stepName is StepNames.Consent or StepNames.Accounts or StepNames.Minutes or StepNames.Adjustments or StepNames.Ratings or StepNames.Prerequisites;

    private static void Say(DiscoverTurn turn, string stepName, DiscoverInput question)
    {
        if (question.Intent == LearnerIntent.WhyAsk && stepName != StepNames.Accounts)
        {
            turn.Say("why-" + stepName);
            return;
        }

        _ = QuestionsBack.Answer(turn, stepName, question);
    }

    /// <summary>Whether words answer what a step asks.</summary>
    public bool IsAnswer(DiscoverTurn turn, string stepName, string said) => stepName switch
    {
        StepNames.Accounts => turn.State.Account is { KnowledgeItem: null, Situational: false } && !AccountTaker.IsTooShort([said]) && asset.Intents.Read(said) == LearnerIntent.None,
        StepNames.Ratings => turn.RatingCards.ElementAtOrDefault(turn.State.RatingCard) is { } open && turn.State.RatingOne is null
            && (NamedRatingReader.Read(said, open) is not null || ratings.Read(said, open.Count).Given > 0),
        StepNames.Prerequisites => turn.State.ProofsToAsk.Count > 0
            ? ProofReader.Find(said, "") is not null
            : turn.PrerequisiteCards.ElementAtOrDefault(turn.State.PrerequisiteCard) is { } open && PrerequisitesStep.Typed(said, open) is not null,
        _ => false,
    };
}
