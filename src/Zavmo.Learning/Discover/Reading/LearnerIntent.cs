namespace Zavmo.Learning.Discover.Reading;

/// <summary>What a learner can ask or say back at any step instead of answering.</summary>
public enum LearnerIntent
{
    /// <summary>None of them: an answer.</summary>
    None,

    /// <summary>Signs of distress; comes before everything else.</summary>
    Distress,

    /// <summary>Wants a person.</summary>
    NeedPerson,

    /// <summary>Wants to stop for now.</summary>
    Stop,

    /// <summary>What can I do here.</summary>
    Help,

    /// <summary>One step back.</summary>
    Back,

    /// <summary>The list of what there is.</summary>
    Menu,

    /// <summary>Leave this question out.</summary>
    Skip,

    /// <summary>The question is not understood.</summary>
    WhatDoYouMean,

    /// <summary>Wants an example.</summary>
    Example,

    /// <summary>Why is this asked.</summary>
    WhyAsk,

    /// <summary>How long does it take, how much is left.</summary>
    HowLong,

    /// <summary>Who sees the answers, what happens with them.</summary>
    WhoSees,

    /// <summary>Does not know.</summary>
    DontKnow,

    /// <summary>Never had the chance to do it.</summary>
    NeverHadChance,

    /// <summary>Not part of the job.</summary>
    NotPartOfJob,

    /// <summary>Says that it was answered before.</summary>
    AnsweredAlready,

    /// <summary>Wants to change an answer.</summary>
    ChangeAnswer,

    /// <summary>Has no more to say on this question.</summary>
    ThatsAll,

    /// <summary>Agrees.</summary>
    Yes,

    /// <summary>Declines.</summary>
    No,

    /// <summary>Says hello, or wants to carry on after a pause.</summary>
    Greeting,

    /// <summary>Wants to see or change their adjustments.</summary>
    Adjustments,

    /// <summary>Wants the stored adjustments deleted.</summary>
    WithdrawAdjustments,

    /// <summary>Wants everything about them deleted.</summary>
    DeleteMyData,

    /// <summary>Wants to see the heat map.</summary>
    ShowHeatMap,

    /// <summary>Takes back the agreement that anything is kept.</summary>
    WithdrawConsent,

    /// <summary>Wants another role.</summary>
    ChooseRole,

    /// <summary>Wants to see what they said.</summary>
    ShowQuotes,

    /// <summary>Is this scored, is it a test.</summary>
    IsItScored,

    /// <summary>Thanks, a laugh, small talk: nothing to judge and nothing asked for.</summary>
    Courtesy,

    /// <summary>Says that an answer of Zavmo's was wrong, to have that passed on.</summary>
    ReportAnswer,

    /// <summary>Takes back what they were about to do.</summary>
    NeverMind,

    /// <summary>Swears, or has had enough of being asked.</summary>
    Annoyed,

    /// <summary>Asks who or what is talking: a person, or a machine.</summary>
    WhoAreYou,

    /// <summary>Wants to be asked more.</summary>
    AskMore,

    /// <summary>Wants the plan.</summary>
    PlanLearning,

    /// <summary>Wants the open question once more.</summary>
    RepeatQuestion,

    /// <summary>Asks for a moment.</summary>
    Wait,
}
