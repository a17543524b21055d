using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Learners.Adjusting;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>One turn of the assessment: what every conversation's turn has, and the role.</summary>
public sealed class DiscoverTurn(Turn turn, DiscoverState state, PhraseBook phrases, Role? role, CancellationToken cancellation)
    : ConversationTurn<DiscoverState>(turn, state, phrases)
{
    /// <summary>About how long a main question takes, with what it brings.</summary>
    internal const int MinutesAQuestion = 2;

    /// <summary>About how long one line of a card takes.</summary>
    internal const double MinutesARating = 0.2;

    private int? stepsBefore;

    /// <summary>Whether what is open is asked once more in another form, so that what led to it need not be said.</summary>
    public bool IsAskedAgain { get; set; }

    /// <summary>The chosen role; null before there is one.</summary>
    public Role? ChosenRole { get; set; } = role;

    /// <inheritdoc />
    public override RoleProfile? Profile => ChosenRole?.Profile;

    /// <summary>The step that waited for this turn; null where the learner goes back, so that nothing is opened over it.</summary>
    public string? From { get; set; }

    /// <summary>Wishes about adjustments that stood beside an answer, to be done once the answer is taken.</summary>
    public IReadOnlyList<AdjustmentWish> Wishes { get; set; } = [];

    /// <summary>Ends with the process.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The requirements of the role, with the weights of the learner's own copy.</summary>
    public IReadOnlyList<Requirement> Requirements => LearnerRole.Requirements(ChosenRole!.Profile, Turn.Learner);

    /// <summary>Those of them that are asked about: all but what the learner says they have.</summary>
    public IReadOnlyList<Requirement> ToAssess => [.. Requirements.Where(requirement => !requirement.SaidHeld)];

    /// <summary>What has been observed.</summary>
    public IReadOnlyList<Observation> Observations => Turn.Learner.Observations;

    /// <summary>The learner's budget.</summary>
    public Budget Budget => Enum.TryParse<BudgetKind>(Turn.Learner.Budget, out var kind) ? Budget.Of(kind) : Budget.Standard;

    /// <summary>The requirements to assess that have a level.</summary>
    public IReadOnlyList<Requirement> Rated => [.. ToAssess.Where(requirement => requirement.Category != RequirementCategory.Prerequisite)];

    /// <summary>Those card by card.</summary>
    public IReadOnlyList<IReadOnlyList<Requirement>> RatingCards => Cards(Rated);

    /// <summary>What the role needs from the start, card by card.</summary>
    public IReadOnlyList<IReadOnlyList<Requirement>> PrerequisiteCards =>
        Cards(ToAssess.Where(requirement => requirement.Category == RequirementCategory.Prerequisite));

    /// <summary>Cards before the first main question: those that are done keep their count.</summary>
    public int FirstCards => AreCardsDone && State.CardsDone is { } done ? done : RatingCards.Count + PrerequisiteCards.Count;

    /// <summary>"Step 3 of about 12".</summary>
    public string Progress(int step) => Phrase("step", new() { ["step"] = step, ["total"] = Math.Max(step, TotalSteps) });

    /// <summary>Where the conversation waits after this turn, when that is another step than the one that took the answer; or null.</summary>
    public string? MoveTo { get; set; }

    /// <summary>Id of the conversation that begins on top of this one, or null.</summary>
    public string? Begins { get; set; }

    /// <summary>Cards and main questions in the budget; never more questions than there are things to ask about.</summary>
    public int TotalSteps => FirstCards + Math.Max(Answered, Questions + State.Extra);

    /// <summary>Main questions of the budget, as far as the role has something to ask about.</summary>
    public int Questions => Math.Min(Budget.Accounts ?? Rated.Count, Rated.Count);

    /// <summary>Asks something small within a step.</summary>
    public void Ask(string question, ReplySource? source) => Turn.Say(question, source);

    /// <summary>Steps of the budget that are left.</summary>
    public int StepsLeft => ChosenRole is null ? 0 : Math.Max(
        0, TotalSteps - Answered - (AreCardsDone ? FirstCards : Math.Min(State.RatingCard, RatingCards.Count) + Math.Min(State.PrerequisiteCard, PrerequisiteCards.Count)));

    /// <summary>About how many minutes they take, at least one: however many come on a card, a rating takes seconds.</summary>
    public int MinutesLeft => ChosenRole is null ? 1 : Math.Max(1, (int)Math.Ceiling(
        (LinesLeft(RatingCards, State.RatingCard) + LinesLeft(PrerequisiteCards, State.PrerequisiteCard)) * MinutesARating
        + QuestionsOpen * MinutesAQuestion));

    /// <summary>Main questions of the budget that are left, the open one with them; a skip uses one up. Null where the learner decides.</summary>
    public int? QuestionsLeft => Budget.Accounts is null ? null : QuestionsOpen;

    /// <summary>Whether something of the budget is left to do.</summary>
    public bool IsUnfinished => State.RatingCard < RatingCards.Count || State.PrerequisiteCard < PrerequisiteCards.Count || State.Account is not null || QuestionsLeft is > 0;

    /// <summary>Requirements that an account was given for.</summary>
    public int AccountsGiven => LearnerRole.AccountsGiven(Turn.Learner);

    /// <summary>The role document, and what every learner is shown: words that earn nothing when they are copied.</summary>
    public IReadOnlyList<SourceText> FixedTexts => FixedWords.Of(ChosenRole!.Profile, Phrases);

    /// <summary>Main questions answered or passed over.</summary>
    public int Answered => State.Asked.Count + State.Passed.Count;

    /// <summary>A requirement of the role by its id.</summary>
    public Requirement Requirement(string id) => ChosenRole!.Profile.Requirements.First(requirement => requirement.Id == id);

    /// <summary>The first step of the assessment that is not done.</summary>
    public string NextStepName => State.RatingCard < RatingCards.Count ? StepNames.Ratings
        : State.PrerequisiteCard < PrerequisiteCards.Count ? StepNames.Prerequisites
        : StepNames.Accounts;

    /// <summary>The requirement that is asked about, or null.</summary>
    public Requirement? OpenRequirement => State.Account is { } account
        ? Requirement(account.RequirementId)
        : ChosenRole is null ? null
        : RatingCards.ElementAtOrDefault(State.RatingCard)?[0]
            ?? (State.ProofsToAsk is [var proof, ..] ? Requirement(proof) : PrerequisiteCards.ElementAtOrDefault(State.PrerequisiteCard)?[0]);

    /// <summary>What the two-line summary after a pause needs.</summary>
    public Dictionary<string, object?> Summary() => new()
    {
        ["role"] = ChosenRole?.Profile.Title,
        ["rated"] = Observations.Count(seen => seen.Kind == ObservationKind.SelfRating),
        ["accounts"] = AccountsGiven,
        ["remaining"] = StepsLeft,
    };

    /// <summary>Changes how to talk; the place among the ratings stays, however many are on a card.</summary>
    public override void Adjust(Adjustments other)
    {
        if (ChosenRole is null)
        {
            Adjustments = other;
            return;
        }

        stepsBefore ??= TotalSteps;
        int? done = AreCardsDone ? FirstCards : null;
        var (rated, answered) = (Before(RatingCards, State.RatingCard), Before(PrerequisiteCards, State.PrerequisiteCard));
        Adjustments = other;
        State = State with { RatingCard = CardAfter(RatingCards, rated), PrerequisiteCard = CardAfter(PrerequisiteCards, answered), CardsDone = done };
    }

    /// <inheritdoc />
    public override void SayWhatIsOtherNow()
    {
        if (stepsBefore is { } before && ChosenRole is not null && IsUnfinished && TotalSteps != before)
        {
            Say("steps-changed", new() { ["steps"] = TotalSteps, ["more"] = TotalSteps > before });
        }

        stepsBefore = null;
    }

    /// <summary>Forgets the conversation, after everything about the learner was deleted.</summary>
    public void Forget()
    {
        State = new DiscoverState();
        ChosenRole = null;
        Adjustments = Adjustments.None;
        Turn.SessionAdjustments = null;
    }

    /// <summary>Whether a phrase was said in this conversation.</summary>
    public bool HasSaid(string key) => State.Said.Any(said => said.StartsWith(key + "#", StringComparison.Ordinal));

    private int QuestionsOpen => Math.Max(0, Questions + State.Extra - Answered);

    private bool AreCardsDone => State.RatingCard >= RatingCards.Count && State.PrerequisiteCard >= PrerequisiteCards.Count;

    private static int LinesLeft(IReadOnlyList<IReadOnlyList<Requirement>> cards, int card) => cards.Skip(card).Sum(each => each.Count);

    private static int Before(IReadOnlyList<IReadOnlyList<Requirement>> cards, int card) => cards.Take(card).Sum(each => each.Count);

    private static int CardAfter(IReadOnlyList<IReadOnlyList<Requirement>> cards, int count) =>
        cards.TakeWhile((_, place) => Before(cards, place + 1) <= count).Count();

    private IReadOnlyList<IReadOnlyList<Requirement>> Cards(IEnumerable<Requirement> requirements) =>
        [.. requirements.Chunk(Adjustments.OneAtATime ? 1 : Budget.RatingsPerCard)];
}
