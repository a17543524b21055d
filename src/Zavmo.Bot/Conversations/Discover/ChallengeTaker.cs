using System.Globalization;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What a level rests on, in words; and a level that the learner says is too high, which is taken at their word.</summary>
public sealed class ChallengeTaker(MapCards maps)
{
    private const int Lowest = 1;

    // No judge found it: the learner says so themselves.
    private const string OwnWord = "learner";

    /// <summary>Says what the level rests on, and how far it may be off; or that nothing was asked yet.</summary>
    public static void SayWhy(DiscoverTurn turn, HeatMapCell cell)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.AssessedLevel is not { } level)
        {
            turn.Say("challenge-not-asked", AccountTaker.About(turn.Requirement(cell.RequirementId)), cell.RequirementId);
            return;
        }

        var memory = turn.Turn.Accounts.FirstOrDefault(account => account.RequirementId == cell.RequirementId);
        var quotes = cell.Quotes.Take(2).Select(AccountTaker.FirstWords).ToList();
        var half = cell.HalfWidth ?? 0;
        turn.Say(
            quotes.Count > 0 ? "challenge-why" : "challenge-why-no-words",
            new(AccountTaker.About(turn.Requirement(cell.RequirementId)))
            {
                ["level"] = Shown(level),
                ["low"] = Shown(Math.Max(1, level - half)),
                ["high"] = Shown(Math.Min(5, level + half)),
                ["quotes"] = quotes,
                ["missing"] = memory?.Missing is { } missing ? turn.Phrase("missing-" + missing) : quotes.Count > 0 ? "" : turn.Phrase("missing-occasion"),
            },
            cell.RequirementId);
    }

    /// <summary>
    /// Takes the learner's word that a level is too high: the lowest where they never did it, the one they name, or one below the account's.
    /// It replaces the account and an own rating above it, and is kept as evidence in their words.
    /// </summary>
    public void Lower(DiscoverTurn turn, HeatMapCell cell, ChallengeReading read, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(read);
        var requirement = turn.Requirement(cell.RequirementId);
        var before = turn.Observations.LastOrDefault(seen => seen.RequirementId == requirement.Id && seen.Kind == ObservationKind.Account)?.Level ?? cell.AssessedLevel ?? Lowest;
        var level = read.IsNeverDone ? Lowest : Math.Clamp(read.Level ?? (int)Math.Ceiling(before) - 1, Lowest, 5);
        var said = new OpenAccount(requirement.Id, level, turn.Phrase("challenge-level", new(AccountTaker.About(requirement)) { ["level"] = Shown(cell.AssessedLevel ?? before) }))
        {
            Parts = text.Length > 0 ? [text] : [],
            ItemId = DiscoverItemIds.BehaviouralAgain(requirement.Id),
        };
        var signals = said.Parts.Select(part => new EvidenceSignal("limited", part)).ToList();
        var evidence = new JudgedAnswer(ObservationKind.Account, level, 1, signals, OwnWord, [.. said.Parts.Select(part => new Exchange(said.Question, part))])
        {
            ItemId = said.ItemId,
        }.Keep(turn, requirement.Id);
        AccountTaker.Remember(turn, requirement, said, evidence, said.Parts);
        if (cell.SelfLevel > level)
        {
            turn.Turn.Change(new Observed(new Observation(requirement.Id, ObservationKind.SelfRating, level) { ItemId = DiscoverItemIds.SelfRating(requirement.Id) }));
        }

        var now = maps.Of(turn).Cells().First(other => other.RequirementId == requirement.Id);
        turn.Say("challenge-lowered", new(AccountTaker.About(requirement)) { ["level"] = Shown(now.AssessedLevel ?? level) }, requirement.Id);
    }

    private static string Shown(double level) => level.ToString("0.0", CultureInfo.InvariantCulture);
}
