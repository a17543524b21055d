namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Where the assessment stands; everything else about the learner is in their document.</summary>
public sealed record DiscoverState : ConversationState
{
    /// <summary>The open card of self-ratings, from 0.</summary>
    public int RatingCard { get; set; }

    /// <summary>Cards before the first main question, as they were counted when all were done and how to talk changed; null before that.</summary>
    public int? CardsDone { get; set; }

    /// <summary>Requirements asked about, in order.</summary>
    public IReadOnlyList<string> Asked { get; set; } = [];

    /// <summary>Requirements passed over: skipped, no chance yet, or not part of the role.</summary>
    public IReadOnlyList<string> Passed { get; set; } = [];

    /// <summary>A requirement to ask about again because the learner wants to change their answer, or null.</summary>
    public string? Reopen { get; set; }

    /// <summary>The account that is being given, or null.</summary>
    public OpenAccount? Account { get; set; }

    /// <summary>Adjustments picked and not yet agreed to be stored; encrypted, or null.</summary>
    public string? PickedAdjustments { get; set; }

    /// <summary>The step over which the list of adjustments was opened; null where it is asked in its turn.</summary>
    public string? ListOver { get; set; }

    /// <summary>The talk about the plan that was left for adjustments, to go back to; or null.</summary>
    public LeftPlan? PlanLeft { get; set; }

    /// <summary>What the learner said when a requirement is not part of their role, until they confirm it, or null.</summary>
    public string? NotPartReason { get; set; }

    /// <summary>Whether what the accounts are for has been said.</summary>
    public bool Introduced { get; set; }

    /// <summary>Whether the learner asked to stop for now.</summary>
    public bool Paused { get; set; }

    /// <summary>Whether learning stopped because somebody may be in distress or at risk; only a wish to carry on ends it.</summary>
    public bool Halted { get; set; }

    /// <summary>Moments of the job that were asked about in place of an account.</summary>
    public IReadOnlyList<string> Moments { get; set; } = [];

    /// <summary>The main question before the open one: its requirement, and the level it was worded for; null before the first.</summary>
    public OpenAccount? Previous { get; set; }

    /// <summary>Requirements whose own rating was compared aloud with what was shown.</summary>
    public IReadOnlyList<string> Compared { get; set; } = [];

    /// <summary>Main questions asked when a break was offered last.</summary>
    public int BreakOfferedAt { get; set; }

    /// <summary>Main questions that the learner added after their budget was used.</summary>
    public int Extra { get; set; }

    /// <summary>A single rating that the learner wants to change, or null.</summary>
    public string? RatingOne { get; set; }

    /// <summary>The step to return to after that rating, or null.</summary>
    public string? ReturnTo { get; set; }

    /// <summary>Main questions skipped one after the other.</summary>
    public int SkipsInARow { get; set; }

    /// <summary>Whether the learner was asked what was wrong with a reply that they report.</summary>
    public bool Reporting { get; set; }

    /// <summary>The open card of prerequisites, from 0.</summary>
    public int PrerequisiteCard { get; set; }

    /// <summary>Answers to the open card of prerequisites that could not be read, one after the other.</summary>
    public int PrerequisitesUnread { get; set; }

    /// <summary>Prerequisites that the learner says they have and is still to be asked what shows them; the first is open.</summary>
    public IReadOnlyList<string> ProofsToAsk { get; set; } = [];

    /// <summary>Prerequisites for which that was asked.</summary>
    public IReadOnlyList<string> ProofsAsked { get; set; } = [];

    /// <summary>Ids of the knowledge items that were asked.</summary>
    public IReadOnlyList<string> KnowledgeAsked { get; set; } = [];

    /// <summary>Requirements whose account was referred back to; each is once.</summary>
    public IReadOnlyList<string> ReferredTo { get; set; } = [];

    /// <summary>The question about the next level that is open, or null.</summary>
    public OpenAccount? NextStep { get; set; }

    /// <summary>Moments of the next level that were asked about.</summary>
    public IReadOnlyList<string> NextStepAsked { get; set; } = [];

    /// <summary>The requirement whose level the learner sees differently, until they said why; or null.</summary>
    public string? Challenging { get; set; }

    /// <summary>The round of the assessment, from 1.</summary>
    public int Round { get; set; } = 1;

    /// <summary>Requirements that are still to be asked about again in this round.</summary>
    public IReadOnlyList<string> Again { get; set; } = [];

    /// <summary>Whether the learner asked for more questions than the assessment would ask.</summary>
    public bool WantsMore { get; set; }

    /// <summary>An account that was told where something else was asked, until it is said what it is about; or null.</summary>
    public string? Told { get; set; }

    /// <summary>The job description of their own that the learner is giving, or null.</summary>
    public OwnRoleWork? OwnRole { get; set; }

    /// <summary>What is left of the state when another role is chosen: how the two talk, and nothing of the role before.</summary>
    public DiscoverState ForAnotherRole() => new()
    {
        Nonce = Nonce,
        Card = Card,
        Said = Said,
        AnsweredNonce = AnsweredNonce,
        AnsweredCard = AnsweredCard,
    };
}
