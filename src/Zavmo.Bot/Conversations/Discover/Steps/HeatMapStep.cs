using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Shows the heat map, and what can be done with it.</summary>
internal sealed partial class HeatMapStep(MapCards maps, Rounds rounds, MapPicture pictures, PlanWish wish, DiscoverAsset asset, AdjustmentTalk talk) : IDiscoverStep
{
    private const int MostWordsWithName = 10;

    private static readonly Dictionary<string, string[]> Words = new()
    {
        [MapCards.Plan] = ["my plan", "make a plan", "make my plan", "show my plan", "show the plan", "plan my weeks"],
        [MapCards.Again] = [.. MapCards.AgainWords, "look again", "what has changed", "ask me about it again"],
        [MapCards.Picture] = ["as a picture", "show me a picture", "send me the picture", "send it as a picture", "as an image"],
    };

    /// <inheritdoc />
    public string Name => StepNames.HeatMap;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        if (turn.State.WantsMore)
        {
            turn.State = turn.State with { WantsMore = false };
            turn.Say("no-more-questions");
            rounds.Keep(turn);
            maps.Show(turn);
            return Stay();
        }

        var map = rounds.Keep(turn);
        if (turn.Adjustments.EffortUpFront && !turn.IsUnfinished && !turn.State.Said.Any(said => said.StartsWith("effort-end#", StringComparison.Ordinal)))
        {
            turn.Say("effort-end", new() { ["stage"] = turn.Aside("stage-" + StepNames.Accounts) });
        }

        Recap.SayQuotes(turn);
        if (turn.Adjustments.SummaryFirst)
        {
            Recap.SaySummary(turn, map);
        }

        if (Rounds.SayChange(turn, map))
        {
            talk.SayRecap(turn);
            maps.Show(turn);
            return Stay();
        }

        turn.Say(turn.QuestionsLeft is > 0 ? "heat-map-early" : "heat-map-intro", new()
        {
            ["role"] = map.RoleTitle,
            ["asked"] = turn.AccountsGiven,
            ["count"] = turn.Requirements.Count,
        });
        SelfComparison.Say(turn, map, asset.SelfDifference);
        talk.SayRecap(turn);
        pictures.ShowWhereCardsAreFlat(turn);
        maps.Show(turn);
        if (turn.Adjustments.SmallWins)
        {
            Recap.SayNextAction(turn, map);
        }

        return Stay();
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (Category(input) is { } category && maps.Of(turn).Categories.Any(row => row.Category == category))
        {
            maps.ShowPage(turn, category);
            return Stay();
        }

        if (input.Action is null && AsksToBeAsked().IsMatch(input.Text) && Named(turn, input.Text) is { } wanted)
        {
            return Task.FromResult<string?>(RequirementTalk.AskAbout(turn, wanted));
        }

        var choice = input.Action?.Verb switch
        {
            CardVerbs.ShowQuotes => CardVerbs.ShowQuotes,
            CardVerbs.ShowHeatMap => Name,
            null when input.Intent is LearnerIntent.ThatsAll or LearnerIntent.No or LearnerIntent.Yes => MapCards.Later,
            _ => ChoiceReader.Read(
                input.Text,
                [
                    .. MapCards.Sayable(turn).Select(way => (way.Id, way.Label, (IReadOnlyList<string>)[way.Id, .. Words.GetValueOrDefault(way.Id, [])])),
                    (Name, HeatMapText.ShowMap, []),
                ]),
        };
        switch (choice)
        {
            case MapCards.Plan:
                wish.Begin(turn);
                return Stay();

            case MapCards.More:
                return Task.FromResult<string?>(More(turn));

            case MapCards.Change:
                Offers.ShowAnswers(turn, Name);
                return Stay();

            case MapCards.Again:
                return Task.FromResult(rounds.Begin(turn));

            case MapCards.Picture:
                pictures.Show(turn);
                return Stay();

            case CardVerbs.ShowQuotes:
                maps.ShowQuotes(turn);
                return Stay();

            case MapCards.Later:
                // The conversation ends here, and with it what was not to be stored.
                turn.State = turn.State with { Paused = true };
                turn.Turn.SessionAdjustments = null;
                turn.Say("done");
                return Stay();

            case StepNames.HeatMap:
                maps.Show(turn);
                return Stay();

            case null when input.Action is null && Named(turn, input.Text) is { } named:
                ChallengeTaker.SayWhy(turn, maps.Of(turn).Cells().First(cell => cell.RequirementId == named.Id));
                return Stay();

            default:
                turn.Say(input.Intent == LearnerIntent.Skip ? "heat-map-nothing-to-skip" : "heat-map-unknown");
                return Stay();
        }
    }

    private static Requirement? Named(DiscoverTurn turn, string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsWithName ? RequirementNames.NamedIn(text, turn.Rated) ?? RequirementNames.Holding(text, turn.Rated) : null;

    [GeneratedRegex(@"\bask me\b|\bquestion (?:about|on|for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksToBeAsked();

    private static Task<string?> Stay() => Task.FromResult<string?>(null);

    private static string More(DiscoverTurn turn)
    {
        if (turn.NextStepName is not StepNames.Accounts and var first)
        {
            return first;
        }

        turn.State = turn.State with { Extra = turn.State.Extra + (turn.QuestionsLeft == 0 ? 1 : 0), WantsMore = true };
        return StepNames.Accounts;
    }

    private static RequirementCategory? Category(DiscoverInput input)
    {
        if (input.Action is { Verb: CardVerbs.ShowCategory } page)
        {
            return Enum.TryParse<RequirementCategory>(page.Field("category"), out var category) ? category : null;
        }

        var typed = input.Action is null
            ? ChoiceReader.Read(
                input.Text,
                [.. Enum.GetValues<RequirementCategory>().Select(each => (each.ToString(), HeatMapText.Page(each), (IReadOnlyList<string>)[HeatMapText.Category(each)]))],
                numbered: false)
            : null;
        return typed is null ? null : Enum.Parse<RequirementCategory>(typed);
    }
}
