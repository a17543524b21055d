using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Shows the heat map, and what can be done with it.</summary>
public sealed class HeatMapStep(HeatMapOptions options, DiscoverAsset asset) : IDiscoverStep
{
    private const string More = "add-account";
    private const string Quotes = "show-words";
    private const string Ratings = "change-answer";
    private const string Later = "stop";
    private static readonly string[] Ways = [More, Ratings, Later];

    /// <inheritdoc />
    public string Name => StepNames.HeatMap;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        var map = Map(turn);
        Recap.SayQuotes(turn);
        if (turn.Adjustments.SummaryFirst)
        {
            Recap.SaySummary(turn, map);
        }

        turn.Say(turn.QuestionsLeft is > 0 ? "heat-map-early" : "heat-map-intro", new()
        {
            ["role"] = map.RoleTitle,
            ["asked"] = turn.AccountsGiven,
            ["count"] = turn.Requirements.Count,
        });
        SelfComparison.Say(turn, map, asset.SelfDifference);
        ShowMap(turn);
        if (turn.Adjustments.SmallWins)
        {
            Recap.SayNextAction(turn, map);
        }

        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (input.Action is { Verb: CardVerbs.ShowCategory } page && Enum.TryParse<RequirementCategory>(page.Field("category"), out var category))
        {
            turn.Show(
                "heat-map-category",
                HeatMapCategoryCardData.From(Map(turn), category, Name, turn.NextNonce()),
                CardJson.Default.HeatMapCategoryCardData);
            return Stay();
        }

        var choice = input.Action?.Verb switch
        {
            CardVerbs.ShowQuotes => Quotes,
            CardVerbs.ShowHeatMap => Name,
            null when input.Intent is LearnerIntent.ThatsAll or LearnerIntent.No or LearnerIntent.Yes => Later,
            _ => ChoiceReader.Read(input.Text, [.. Ways.Select(way => (way, turn.Button(way), (IReadOnlyList<string>)[way]))]),
        };
        switch (choice)
        {
            case More:
                turn.State = turn.State with { Extra = turn.State.Extra + 1 };
                return Task.FromResult<string?>(StepNames.Accounts);

            case Ratings:
                Offers.ShowAnswers(turn, Name);
                return Stay();

            case Quotes:
                turn.Show("quotes", QuotesCardData.From(Map(turn), Name, turn.NextNonce()), CardJson.Default.QuotesCardData);
                return Stay();

            case Later:
                turn.State = turn.State with { Paused = true };
                turn.Say("done");
                return Stay();

            case StepNames.HeatMap:
                ShowMap(turn);
                return Stay();

            default:
                turn.Say("unknown");
                return Stay();
        }
    }

    private static Task<string?> Stay() => Task.FromResult<string?>(null);

    private HeatMap Map(DiscoverTurn turn) => HeatMapBuilder.Build(
        turn.ChosenRole!.Profile.Title, turn.Requirements, turn.Observations, turn.Turn.Learner.HoursPerWeek, options, turn.Turn.Learner.NoChanceYet);

    private void ShowMap(DiscoverTurn turn)
    {
        var learner = turn.Turn.Learner;
        turn.Show(
            "heat-map",
            HeatMapCardData.From(Map(turn), learner.HoursPerWeek, learner.HoursSaidByLearner, Name, turn.NextNonce()) with
            {
                Asked = turn.AccountsGiven,
                Choices = [.. Ways.Select(way => new CardChoice(way, turn.Button(way)))],
            },
            CardJson.Default.HeatMapCardData);
    }
}
