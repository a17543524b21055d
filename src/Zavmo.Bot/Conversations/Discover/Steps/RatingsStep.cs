using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Which of five sentences is most like the learner, for every requirement, some on a card.</summary>
public sealed partial class RatingsStep(DiscoverAsset asset) : IDiscoverStep
{
    private readonly SelfRatingReader reader = new(asset.Anchors);

    /// <inheritdoc />
    public string Name => StepNames.Ratings;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        var index = turn.State.RatingCard;
        if (index >= turn.RatingCards.Count && turn.State.RatingOne is null)
        {
            return Task.FromResult<string?>(StepNames.Prerequisites);
        }

        if (index == 0 && turn.State.RatingOne is null && turn.Adjustments.EffortUpFront && !(turn.IsAskedAgain && turn.HasSaid("effort-ratings")))
        {
            turn.Say("effort-ratings", new()
            {
                ["count"] = turn.Rated.Count,
                ["minutes"] = Math.Max(1, (int)Math.Ceiling(turn.Rated.Count * DiscoverTurn.MinutesARating)),
                ["accounts"] = turn.Budget.Accounts is null ? null : turn.Questions,
            });
        }

        turn.Open(
            "self-rating",
            nonce => new SelfRatingCardData
            {
                Progress = turn.State.RatingOne is null ? turn.Progress(index + 1) : null,
                Intro = Intro(turn),
                Anchors = asset.Anchors,
                Items = [.. Open(turn).Select(requirement => Item(turn, requirement))],
                Step = Name,
                Nonce = nonce,
            },
            CardJson.Default.SelfRatingCardData);
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        var open = Open(turn);
        if (input.Intent is LearnerIntent.NeverHadChance or LearnerIntent.NotPartOfJob || (input.Action is null && NotPart().IsMatch(input.Text)))
        {
            turn.Say(input.Intent == LearnerIntent.NeverHadChance ? "self-rating-no-chance" : "self-rating-not-part");
            return Task.FromResult<string?>(null);
        }

        if (input.Intent is LearnerIntent.AnsweredAlready && open.Any(requirement => Item(turn, requirement).Level is null))
        {
            turn.Say("self-rating-open", new() { ["count"] = open.Count(requirement => Item(turn, requirement).Level is null) });
            return Task.FromResult<string?>(null);
        }

        if (turn.State.RatingOne is not null && input.Intent is LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.No or LearnerIntent.DontKnow)
        {
            turn.Say("rating-kept", AccountTaker.About(open[0]), open[0].Id);
            return Task.FromResult<string?>(Forward(turn));
        }

        if (input.Intent is LearnerIntent.AnsweredAlready or LearnerIntent.ThatsAll or LearnerIntent.Skip && open.All(requirement => Item(turn, requirement).Level is not null))
        {
            var left = turn.RatingCards.Skip(turn.State.RatingCard).SelectMany(card => card);
            if (left.All(requirement => Item(turn, requirement).Level is not null))
            {
                turn.State = turn.State with { RatingCard = turn.RatingCards.Count };
                return Task.FromResult<string?>(StepNames.Prerequisites);
            }

            return Task.FromResult<string?>(Forward(turn));
        }

        if (input.Intent is LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.DontKnow)
        {
            turn.Say("self-rating-skipped");
            return Task.FromResult<string?>(Forward(turn));
        }

        var ratings = input.Action is { Verb: CardVerbs.Rate } action
            ? open.Select(requirement => Pressed(action.Field(CardVerbs.RatingInput + requirement.Id))).ToList()
            : Typed(turn, input.Text, open);
        if (input.Action is not null && ratings is not null && ratings.TrueForAll(level => level is null))
        {
            turn.Say("self-rating-none");
            return Task.FromResult<string?>(null);
        }

        if (ratings is null)
        {
            return Task.FromResult<string?>(null);
        }

        var changed = open.Zip(ratings)
            .Where(pair => Item(turn, pair.First).Level is { } before && pair.Second is { } now && before != now)
            .ToList();
        foreach (var (requirement, level) in open.Zip(ratings))
        {
            if (level is { } given)
            {
                turn.Turn.Change(new Observed(
                    new Observation(requirement.Id, ObservationKind.SelfRating, given) { ItemId = DiscoverItemIds.SelfRating(requirement.Id) }));
            }
        }

        if (changed is [var (which, rating)])
        {
            turn.Say("rating-changed", new(AccountTaker.About(which)) { ["rating"] = rating }, which.Id);
        }

        var got = open.Count(requirement => Item(turn, requirement).Level is not null);
        if (got < open.Count)
        {
            turn.Say("self-rating-partial", new() { ["got"] = got, ["wanted"] = open.Count });
        }

        return Task.FromResult<string?>(Forward(turn));
    }

    private static string Intro(DiscoverTurn turn)
    {
        if (turn.State.RatingOne is not null)
        {
            return turn.Phrase("self-rating-card", new() { ["count"] = 1 });
        }

        var which = turn.Phrase("self-rating-card", new() { ["count"] = Open(turn).Count });
        if (turn.IsAskedAgain)
        {
            return which;
        }

        var before = turn.RatingCards.Take(turn.State.RatingCard).Sum(card => card.Count);
        var lead = turn.State.RatingCard == 0
            ? turn.Phrase("self-rating-intro", new() { ["count"] = turn.Rated.Count })
            : turn.Phrase("self-rating-next", new() { ["remaining"] = turn.Rated.Count - before });
        return lead + " " + which;
    }

    private static IReadOnlyList<Requirement> Open(DiscoverTurn turn) => turn.State.RatingOne is { } one
        ? [turn.Requirement(one)]
        : turn.RatingCards[Math.Min(turn.State.RatingCard, turn.RatingCards.Count - 1)];

    private static SelfRatingItem Item(DiscoverTurn turn, Requirement requirement) => new(requirement.Id, requirement.Name)
    {
        Level = turn.Observations.LastOrDefault(observation =>
            observation.RequirementId == requirement.Id && observation.Kind == ObservationKind.SelfRating) is { } said
            ? (int)said.Level
            : null,
    };

    private static int? Pressed(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 5 ? level : null;

    private static string Forward(DiscoverTurn turn)
    {
        if (turn.State is { RatingOne: not null, ReturnTo: { } from })
        {
            turn.State = turn.State with { RatingOne = null, ReturnTo = null };
            return from;
        }

        turn.State = turn.State with { RatingCard = turn.State.RatingCard + 1 };
        return turn.State.RatingCard < turn.RatingCards.Count ? StepNames.Ratings : StepNames.Prerequisites;
    }

    private List<int?>? Typed(DiscoverTurn turn, string text, IReadOnlyList<Requirement> open)
    {
        if (open.Count > 1 && NamedRatingReader.Read(text, open) is { } named)
        {
            return [.. named];
        }

        var expected = open.Count;
        var read = reader.Read(text, expected);
        switch (read.Problem)
        {
            case SelfRatingProblem.None:
            case SelfRatingProblem.Missing when read.Given > 0:
                return [.. read.Levels];

            case SelfRatingProblem.TooMany:
                turn.Say("self-rating-count", new() { ["got"] = read.Given, ["wanted"] = expected });
                return null;

            default:
                turn.Say(expected > 1 && OfAll().IsMatch(text) ? "self-rating-of-all" : "self-rating-problem", new() { ["count"] = expected });
                return null;
        }
    }

    // "I'm good at all of them" says nothing that could be told from another number.
    [GeneratedRegex(@"\b(?:all of (?:them|these|this|it)|them all|each(?: of them)?|every one|everything|(?:at|with|in) all)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfAll();

    // "B is not part of my role", where the letter is one of the list.
    [GeneratedRegex(@"\b(?:(?:is|are)(?:n['’]t| not)|not) (?:really |actually |at all )?(?:a )?(?:part of|relevant (?:to|for)|in|something (?:in|for)) my (?:role|job|work)\b|\b(?:is|are)(?:n['’]t| not) (?:really |actually )?(?:my job|mine|relevant(?: to me)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotPart();
}
