using System.Globalization;
using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>The cards of the talk about the plan. Plan and modules are made from what is kept, so a card that was shown can be made again.</summary>
public static class DiscussCards
{
    internal const string Agree = "agree";
    internal const string Why = "why";
    internal const string Undo = "undo";
    internal const string Leave = "map";
    internal const string Done = "done";
    internal const string Question = "question";
    internal const string Book = "book";
    internal const string Calendar = "calendar";
    private const int MostDays = 8;
    private const string PlanName = "plan";
    private const string ModuleName = "module";

    /// <summary>Shows the plan.</summary>
    public static void ShowPlan(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        PlanAsides.SayBefore(turn);
        turn.Show(PlanName, nonce => PlanData(turn, nonce), CardJson.Default.PlanCardData, source: turn.SourceOfCard(PlanName));
    }

    /// <summary>Shows one week of it.</summary>
    public static void ShowWeek(DiscussTurn turn, PlanWeek week)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(week);
        turn.Show(
            PlanName, nonce => WeekData(turn, week, nonce), CardJson.Default.PlanCardData, week.Number.ToString(CultureInfo.InvariantCulture), turn.SourceOfCard(PlanName));
    }

    /// <summary>The week of a number, or null.</summary>
    public static PlanWeek? Week(DiscussTurn turn, string? number)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return int.TryParse(number, CultureInfo.InvariantCulture, out var at) ? turn.Plan.Weeks.ElementAtOrDefault(at - 1) : null;
    }

    /// <summary>Shows a module of it.</summary>
    public static void ShowModule(DiscussTurn turn, Placement placement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(placement);
        turn.State = turn.State with { LastModule = placement.Module.Id };
        turn.Show(ModuleName, nonce => ModuleData(turn, placement, nonce), CardJson.Default.ModuleCardData, placement.Module.Id, turn.SourceOfCard(ModuleName));
    }

    /// <summary>Whether a card shows a week, a module or a checkpoint, and not all of the plan.</summary>
    public static bool IsOfAPart(OpenCard? card) => card is { Name: not PlanName } or { About: not null };

    /// <summary>What can be done with the plan.</summary>
    public static IReadOnlyList<CardChoice> Choices(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var undo = turn.Kept is { CanUndo: true } ? [new CardChoice(Undo, turn.Button("plan-undo"))] : (CardChoice[])[];
        var agree = turn.IsAgreed ? (CardChoice[])[] : [new CardChoice(Agree, turn.Button("plan-agree"))];
        return [.. agree, new CardChoice(Why, turn.Button("plan-why")), .. undo, new CardChoice(Leave, turn.Button("plan-leave"))];
    }

    /// <summary>What can be said by the label of a button: those of the plan, and of the module or checkpoint that was shown last.</summary>
    public static IReadOnlyList<CardChoice> Sayable(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return
        [
            .. Choices(turn),
            new CardChoice(Done, turn.Button("plan-done")),
            new CardChoice(Question, turn.Button("plan-question")),
            new CardChoice(Book, turn.Button("book-day")),
            new CardChoice(Calendar, turn.Button("calendar")),
        ];
    }

    /// <summary>A card as it is now: with its buttons while it is open, read-only with its answer afterwards.</summary>
    public static CurrentCard Now(DiscussTurn turn, OpenCard card, bool open)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(card);
        var answered = open ? null : card.Answered ?? turn.Button("answered");
        return card.Name switch
        {
            PlanName when turn.Kept is not null && Week(turn, card.About) is { } week =>
                CurrentCard.Of(PlanName, WeekData(turn, week, card.Nonce) with { Answered = answered }, CardJson.Default.PlanCardData),
            PlanName when turn.Kept is not null => CurrentCard.Of(PlanName, PlanData(turn, card.Nonce) with { Answered = answered }, CardJson.Default.PlanCardData),
            ModuleName when turn.Kept is not null && turn.Plan.Find(card.About ?? "") is { } placement =>
                CurrentCard.Of(ModuleName, ModuleData(turn, placement, card.Nonce) with { Answered = answered }, CardJson.Default.ModuleCardData),
            CheckpointTalk.Name when turn.Kept is not null && int.TryParse(card.About, CultureInfo.InvariantCulture, out var number) && CheckpointTalk.Find(turn, number) is { } checkpoint =>
                CurrentCard.Of(CheckpointTalk.Name, CheckpointTalk.Data(turn, checkpoint, card.Nonce) with { Answered = answered }, CardJson.Default.CheckpointCardData),
            MilestoneCards.Name when turn.Kept is not null && turn.Plan.Finished.FirstOrDefault(module => module.Id == card.About) is { } finished =>
                CurrentCard.Of(MilestoneCards.Name, MilestoneCards.Data(turn, finished, card.Nonce) with { Answered = answered }, CardJson.Default.MilestoneCardData),
            _ when card.Data is { } data => answered is null ? new CurrentCard(card.Name, data) : ClosedCards.Of(card.Name, data, card.Nonce, answered),
            _ => CurrentCard.Of(
                "question", new QuestionCardData { Text = PlanText.Title, Step = PlanSteps.Plan, Nonce = card.Nonce, Answered = turn.Button("moved") }, CardJson.Default.QuestionCardData),
        };
    }

    /// <summary>Closes the card that was open when the turn began, if this turn opened another.</summary>
    public static void Close(DiscussTurn turn, OpenCard? before, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (before is null || before.Nonce == turn.State.Nonce)
        {
            return;
        }

        // The plan that was shown before is another one now: where it stood there is a line, and the plan stands further down.
        var closed = before.Data is null
            ? new OpenCard(before.Nonce, "", null) { Answered = turn.Button("moved") }
            : before with { Answered = LabelOf(before.Data.Value, input.Text) ?? turn.Button("answered") };
        turn.State = turn.State with { AnsweredNonce = before.Nonce, AnsweredCard = closed };
        turn.Turn.Replace(before.Nonce, Now(turn, closed, open: false));
    }

    private static string? LabelOf(JsonElement data, string chosen) => data.TryGetProperty("choices", out var choices)
        ? choices.EnumerateArray().FirstOrDefault(choice => choice.GetProperty("id").GetString() == chosen) is { ValueKind: JsonValueKind.Object } found
            ? found.GetProperty("label").GetString()
            : null
        : null;

    private static PlanCardData PlanData(DiscussTurn turn, string nonce) =>
        PlanCardMaker.Of(turn.Context.Role.Title, turn.Plan, turn.Kept!, turn.Dates.Today, PlanSteps.Plan, nonce) with { Choices = Choices(turn) };

    private static PlanCardData WeekData(DiscussTurn turn, PlanWeek week, string nonce) =>
        PlanData(turn, nonce) with { Near = [PlanCardMaker.Full(turn.Plan, week, turn.Dates.Today)], Later = [], Done = [], Left = [], Choices = [], IsOneWeek = true };

    private static ModuleCardData ModuleData(DiscussTurn turn, Placement placement, string nonce)
    {
        var module = placement.Module;
        return new ModuleCardData
        {
            Name = PlanText.Name(module),
            Gain = Gain(turn, module),
            Serves = module.Serves.Text,
            ServesNote = ServesNote(turn, module.Serves),
            Conversations = [.. module.Conversations.Select(conversation => $"{conversation.Type.Title}, {PlanText.Minutes(conversation.Minutes)}. {PlanReasons.Say(turn, conversation.Reason)}")],
            NotYet = module.Conversations.Any(conversation => conversation.Type.Status == TypeStatus.Planned)
                ? turn.Phrase(module.IsPrerequisite ? "types-not-yet-proof" : "types-not-yet")
                : null,
            When =
            [
                .. placement.Sittings.GroupBy(sitting => sitting.Date).Take(MostDays).Select(day => $"{PlanText.ShortDay(day.Key)}: {PlanText.Minutes(day.Sum(sitting => sitting.Minutes))}"),
                .. placement.Reviews.Count > 0 ? [turn.Phrase("module-reviews", new() { ["days"] = string.Join(", ", placement.Reviews.Select(PlanText.ShortDay)) })] : (string[])[],
            ],
            Why = [.. placement.Reasons.Select(reason => PlanReasons.Say(turn, reason))],
            Choices =
            [
                .. module.IsPrerequisite || !module.Conversations.Any(conversation => conversation.Type.Status == TypeStatus.Planned)
                    ? (CardChoice[])[]
                    : [new CardChoice(Question, turn.Button("plan-question"))],
                new CardChoice(Done, turn.Button("plan-done")),
            ],
            Step = PlanSteps.Plan,
            Nonce = nonce,
        };
    }

    private static string Gain(DiscussTurn turn, LearningModule module) => module is { From: { } from, To: { } to }
        ? turn.Phrase("module-gain", new() { ["from"] = Level(from), ["to"] = Level(to), ["minutes"] = PlanText.Minutes(module.Minutes), ["said"] = module.IsOnlySaid })
        : "";

    internal static string ServesNote(DiscussTurn turn, ServedResponsibility serves) => turn.Phrase(
        serves.IsNone ? "serves-none" : serves.IsNearest ? "serves-nearest" : serves.AsAWhole ? "serves-whole" : "serves-line", new() { ["where"] = serves.Lines?.ToString() ?? "" });

    private static string Level(double level) => level.ToString("0.#", CultureInfo.InvariantCulture);
}
