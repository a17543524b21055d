using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The heat map with its pages, as cards. They are made from the observations, so a card that was shown can be made again.</summary>
public sealed class MapCards(HeatMapOptions options)
{
    internal const string Plan = "plan";
    internal const string More = "add-account";
    internal const string Change = "change-answer";
    internal const string Again = "look-again";
    internal const string Picture = "picture";
    internal const string Later = "stop";
    private const string Map = "heat-map";
    private const string Page = "heat-map-category";
    private const string Quotes = "quotes";
    // Changing an answer is said in words, or found in the menu: with a fourth button the map is too high for a phone.
    private static readonly string[] Ways = [Plan, More, Later];
    private static readonly string[] Said = [Change, Again, Picture];

    /// <summary>Words for another look at the skills that are clear wherever they are said.</summary>
    internal static readonly string[] AgainWords = ["look at my skills again", "check my skills again", "assess my skills again", "assess me again", "reassess me", "check me again"];

    /// <summary>What can be done at the map.</summary>
    public static IReadOnlyList<CardChoice> Choices(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return [.. Ways.Select(way => new CardChoice(way, turn.Button(way)))];
    }

    /// <summary>What can be said at the map: every button, and what has none.</summary>
    public static IReadOnlyList<CardChoice> Sayable(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return [.. Choices(turn), .. Said.Select(way => new CardChoice(way, turn.Button(way)))];
    }

    /// <summary>Whether a button only looks at something: that changes nothing, so it never comes too late.</summary>
    public static bool IsLook(CardSubmit action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return action.Verb is CardVerbs.ShowCategory or CardVerbs.ShowHeatMap or CardVerbs.ShowQuotes;
    }

    /// <summary>What was pressed to look at something, in the words of its button; or null.</summary>
    public static string? LookedAt(CardSubmit? action) => action?.Verb switch
    {
        CardVerbs.ShowCategory when Enum.TryParse<RequirementCategory>(action.Field("category"), out var category) => HeatMapText.Page(category),
        CardVerbs.ShowHeatMap => HeatMapText.ShowMap,
        CardVerbs.ShowQuotes => HeatMapText.ShowQuotes,
        _ => null,
    };

    /// <summary>The heat map of what was observed.</summary>
    public HeatMap Of(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return LearnerRole.Map(turn.ChosenRole!.Profile, turn.Turn.Learner, options);
    }

    /// <summary>What the map says, to be drawn.</summary>
    public HeatMapCardData DataOf(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return MapData(turn, "");
    }

    /// <summary>Shows the map.</summary>
    public void Show(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Show(Map, nonce => MapData(turn, nonce), CardJson.Default.HeatMapCardData, source: turn.SourceOfCard(Map));
    }

    /// <summary>Shows one category of it.</summary>
    public void ShowPage(DiscoverTurn turn, RequirementCategory category)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Show(Page, nonce => PageData(turn, category, nonce), CardJson.Default.HeatMapCategoryCardData, category.ToString(), turn.SourceOfCard(Page));
    }

    /// <summary>Shows the learner's own words behind it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="over">Whether another question stays open below it, so that it has no button of its own.</param>
    public void ShowQuotes(DiscoverTurn turn, bool over = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (over)
        {
            turn.Turn.Show(Quotes, QuotesCardData.From(Of(turn), StepNames.HeatMap, "") with { Answered = "" }, CardJson.Default.QuotesCardData);
            return;
        }

        turn.Show(Quotes, nonce => QuotesCardData.From(Of(turn), StepNames.HeatMap, nonce), CardJson.Default.QuotesCardData);
    }

    /// <summary>
    /// A card that was shown, as it is now: with its buttons while it is open; read-only with what was chosen on it; or as a line, where
    /// the same card stands further down.
    /// </summary>
    public CurrentCard Now(DiscoverTurn turn, OpenCard card, bool open)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(card);
        var answered = open ? null : card.Answered;
        return card.Name switch
        {
            _ when turn.ChosenRole is null || (!open && answered is null) => Line(turn, card.Nonce),
            Map => CurrentCard.Of(Map, MapData(turn, card.Nonce) with { Answered = answered }, CardJson.Default.HeatMapCardData)
                with { Source = turn.SourceOfCard(Map) },
            Page when Enum.TryParse<RequirementCategory>(card.About, out var category) && Of(turn).Categories.Any(row => row.Category == category) =>
                CurrentCard.Of(Page, PageData(turn, category, card.Nonce) with { Answered = answered }, CardJson.Default.HeatMapCategoryCardData)
                with { Source = turn.SourceOfCard(Page) },
            Quotes => CurrentCard.Of(
                Quotes, QuotesCardData.From(Of(turn), StepNames.HeatMap, card.Nonce) with { Answered = answered }, CardJson.Default.QuotesCardData),
            _ => Line(turn, card.Nonce),
        };
    }

    /// <summary>Whether what a button looks at is open already.</summary>
    public static bool Shows(OpenCard? card, CardSubmit action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return action.Verb switch
        {
            CardVerbs.ShowCategory => card?.Name == Page && card.About == action.Field("category"),
            CardVerbs.ShowHeatMap => card?.Name == Map,
            CardVerbs.ShowQuotes => card?.Name == Quotes,
            _ => false,
        };
    }

    private static CurrentCard Line(DiscoverTurn turn, string nonce) => CurrentCard.Of(
        "question",
        new QuestionCardData { Text = turn.Button("map-title"), Step = StepNames.HeatMap, Nonce = nonce, Answered = turn.Button(turn.ChosenRole is null ? "gone" : "moved") },
        CardJson.Default.QuestionCardData);

    private HeatMapCardData MapData(DiscoverTurn turn, string nonce) =>
        LearnerRole.MapCard(turn.ChosenRole!.Profile, turn.Turn.Learner, options, nonce) with { Choices = Choices(turn) };

    private HeatMapCategoryCardData PageData(DiscoverTurn turn, RequirementCategory category, string nonce) =>
        HeatMapCategoryCardData.From(Of(turn), category, StepNames.HeatMap, nonce);
}
