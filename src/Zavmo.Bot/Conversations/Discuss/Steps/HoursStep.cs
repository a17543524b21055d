using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using System.Globalization;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Bot.Conversations.Discuss.Steps;

/// <summary>How many hours a week there are for learning.</summary>
public sealed class HoursStep : IDiscussStep
{
    internal const double Fewest = 0.25;
    internal const double Most = 40;
    private const int WorkingDays = 5;
    private static readonly double[] Offered = [1, 2, 3, 5];

    /// <inheritdoc />
    public string Name => PlanSteps.Hours;

    /// <inheritdoc />
    public string? Ask(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Choose(Name, turn.Phrase("hours-choice"), Choices());
        return null;
    }

    /// <inheritdoc />
    public string? Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var (meant, chosen) = OpenChoices.Take(turn, Name, input);
        if (chosen == Chosen.AskedAgain)
        {
            return null;
        }

        if (meant is not null)
        {
            return Kept(turn, input, SetUpTalk.Keep(turn, new PlanTalk(PlanTalkKind.Change) { Change = meant }));
        }

        var talk = input.Action is null && chosen == Chosen.Other ? SetUpTalk.Read(turn, input.Text) : new PlanTalk(PlanTalkKind.None);
        if (talk is { Kind: PlanTalkKind.Change } more && (more.Change is not SetHours { Week: null } || more.Quote.Length > 0 || more.Topic is not null))
        {
            return Kept(turn, input, SetUpTalk.Keep(turn, more));
        }

        if (talk.Kind == PlanTalkKind.WhichOfTwo)
        {
            OpenChoices.Ask(turn, Name, turn.Phrase("which-of-two"), talk.Alternatives, canBeNone: false);
            return null;
        }

        if (talk.Kind == PlanTalkKind.NotStarted || Hours(input) is not { } hours || hours is < Fewest or > Most)
        {
            turn.Choose(Name, turn.Phrase("hours-unclear"), Choices());
            return null;
        }

        turn.State = turn.State with { Hours = hours };
        turn.Say("hours-kept", new() { ["hours"] = HeatMapText.Hours(hours) });
        return PlanSteps.Pace;
    }

    // With or without the hours that were asked for.
    private string? Kept(DiscussTurn turn, DiscussInput input, IReadOnlyList<PlanChange> wishes)
    {
        var said = wishes.OfType<SetHours>().LastOrDefault(hours => hours.Week is null)?.Hours ?? Hours(input);
        if (said is not (>= Fewest and <= Most) || wishes.Count == 0)
        {
            turn.Choose(Name, turn.Phrase("hours-choice"), Choices());
            return null;
        }

        turn.State = turn.State with { Hours = said };
        turn.Say("hours-kept", new() { ["hours"] = HeatMapText.Hours(said.Value) });
        return PlanSteps.Pace;
    }

    private static List<CardChoice> Choices() => [.. Offered.Select(hours => new CardChoice(Id(hours), $"About {HeatMapText.Hours(hours)}"))];

    private static string Id(double hours) => hours.ToString(CultureInfo.InvariantCulture);

    /// <summary>The hours a week that are said. A bare number is hours; "half an hour a day" is five of them.</summary>
    internal static double? Hours(DiscussInput input)
    {
        if (input.Action is not null || double.TryParse(input.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            return double.TryParse(input.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return DurationReader.Read(input.Text)?.Value switch
        {
            { Per: Per.Day } day => Math.Round(day.Length.TotalHours * WorkingDays, 2),
            { Length.TotalHours: var hours } => Math.Round(hours, 2),
            null => ChoiceReader.Read(input.Text, [.. Offered.Select(hours => (Id(hours), $"About {HeatMapText.Hours(hours)}", (IReadOnlyList<string>)[]))], numbered: false)
                is { } id ? double.Parse(id, CultureInfo.InvariantCulture) : null,
        };
    }
}
