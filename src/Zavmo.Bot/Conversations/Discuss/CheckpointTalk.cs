using System.Globalization;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Shows checkpoints and books them.</summary>
internal static class CheckpointTalk
{
    /// <summary>The card's name in the catalogue.</summary>
    public const string Name = "checkpoint";

    /// <summary>Shows the checkpoint of a number, or the next one.</summary>
    public static void Show(DiscussTurn turn, int? number)
    {
        if ((number is null ? PlanReports.Coming(turn) : Find(turn, number.Value)) is not { } checkpoint)
        {
            turn.Say(number is null ? "checkpoint-none" : "refused-no-such-checkpoint");
            return;
        }

        turn.State = turn.State with { LastCheckpoint = checkpoint.Number };
        turn.Show(Name, nonce => Data(turn, checkpoint, nonce), CardJson.Default.CheckpointCardData, checkpoint.Number.ToString(CultureInfo.InvariantCulture), turn.SourceOfCard(Name));
    }

    /// <summary>Books one; the learner chose the day.</summary>
    public static void Book(DiscussTurn turn, BookCheckpoint book)
    {
        var outcome = Negotiation.Change(turn.Kept!, book, turn.Context);
        if (book.Date < turn.Dates.Today || outcome.Refusal is not null)
        {
            turn.State = turn.State with { Unfinished = string.Create(CultureInfo.InvariantCulture, $"book checkpoint {book.Number}") };
            turn.Turn.Say(outcome.Refusal is { } refusal ? PlanReasons.Say(turn, outcome.Plan, refusal) : turn.Phrase("checkpoint-past"));
            return;
        }

        turn.Turn.Change(new PlanChanged(book));
        turn.Say("booked", new() { ["first"] = PlanText.LongDay(book.Date) + PlanText.At(book.At) });
        Show(turn, book.Number);
    }

    /// <summary>Cancels a booking; the checkpoint stays, with the day that is suggested.</summary>
    public static void Cancel(DiscussTurn turn, CancelBooking cancel)
    {
        var outcome = Negotiation.Change(turn.Kept!, cancel, turn.Context);
        if (outcome.Refusal is { } refusal)
        {
            turn.Turn.Say(PlanReasons.Say(turn, outcome.Plan, refusal));
            return;
        }

        turn.Turn.Change(new PlanChanged(cancel));
        turn.Say("unbooked", new() { ["first"] = PlanText.LongDay(outcome.Plan.Checkpoints.First(checkpoint => checkpoint.Number == cancel.Number).Date) });
        Show(turn, cancel.Number);
    }

    /// <summary>Asks for the day.</summary>
    public static void AskDay(DiscussTurn turn, int number)
    {
        turn.State = turn.State with { Unfinished = string.Create(CultureInfo.InvariantCulture, $"book checkpoint {number}"), LastCheckpoint = number };
        var checkpoint = Find(turn, number)!;
        turn.Say("which-day", new() { ["start"] = PlanText.Day(turn.Plan.Weeks[checkpoint.Week - 1].Monday) });
    }

    /// <summary>Takes the suggested day of the checkpoint that is shown.</summary>
    public static void BookShown(DiscussTurn turn)
    {
        if (turn.State.LastCheckpoint is { } number && Find(turn, number) is { } checkpoint)
        {
            Book(turn, new BookCheckpoint(number, checkpoint.Date, checkpoint.At));
            return;
        }

        Show(turn, null);
    }

    /// <summary>The checkpoint of a number, or null.</summary>
    public static Checkpoint? Find(DiscussTurn turn, int number) => turn.Plan.Checkpoints.FirstOrDefault(checkpoint => checkpoint.Number == number);

    /// <summary>The card's data.</summary>
    public static CheckpointCardData Data(DiscussTurn turn, Checkpoint checkpoint, string nonce) => new()
    {
        Title = PlanText.CheckpointTitle(checkpoint),
        Standing = turn.Phrase(checkpoint.IsBooked ? "checkpoint-booked" : "checkpoint-suggested", new() { ["minutes"] = PlanText.Minutes(checkpoint.Minutes) }),
        Topics = [.. checkpoint.Topics.Select(topic => Topic(turn, topic))],
        Prepare = [.. checkpoint.Topics.Select(topic => topic.Prepare).Distinct().Select(prepare => Prepare(turn, prepare)), turn.Phrase("checkpoint-not-yet")],
        Book = turn.Phrase("checkpoint-how"),
        Choices =
        [
            .. checkpoint.IsBooked ? (CardChoice[])[] : [new CardChoice(DiscussCards.Book, turn.Button("book-day"))],
            new CardChoice(DiscussCards.Calendar, turn.Button("calendar")),
        ],
        Step = PlanSteps.Plan,
        Nonce = nonce,
    };

    // What the document links to no duty serves none that could be named here as if it did.
    private static string Topic(DiscussTurn turn, CheckpointTopic topic)
    {
        var serves = turn.Plan.Find(topic.ModuleId)?.Module.Serves;
        return turn.Phrase(topic.Finished ? "topic-finished" : "topic-under-way", new()
        {
            ["module"] = PlanReasons.NameOf(turn.Plan, topic.ModuleId),
            ["requirement"] = serves is { IsNone: true } ? "" : serves?.Text.TrimEnd('.') ?? topic.Name,
            ["near"] = serves is { IsNearest: true },
        });
    }

    private static string Prepare(DiscussTurn turn, Preparation prepare) => turn.Phrase(prepare switch
    {
        Preparation.RecallWithoutNotes => "prepare-recall",
        Preparation.GoThroughTheHardestMoment => "prepare-hardest-moment",
        Preparation.BringAnExampleFromTheJob => "prepare-example",
        _ => "prepare-proof",
    });
}
