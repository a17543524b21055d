using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Cli;

/// <summary><c>feedback list</c>: what learners think of single replies, for the administrator.</summary>
public static class FeedbackCommand
{
    private const int Shown = 200;
    private const int MaxShown = 10_000;
    private const int ShortId = 8;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Create() => new("feedback", "Shows what learners think of single replies: thumbs, and answers they reported.") { List() };

    private static Command List()
    {
        var tenant = TenantOption.Create("The tenant whose feedback is shown.");
        var json = new Option<bool>("--json") { Description = "Write JSON, with everything that is stored of each." };
        var limit = new Option<int>("--limit") { Description = $"How many at most, 1 to {MaxShown}.", DefaultValueFactory = _ => Shown };
        limit.Validators.Add(result =>
        {
            // What is no number at all is told by the option itself.
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                && (number is < 1 or > MaxShown))
            {
                result.AddError($"The number of --limit is 1 to {MaxShown}.");
            }
        });
        var command = new Command("list", """
            Lists feedback, newest first: when, the learner's random id, the turn it is about, what they think of the reply, where
            the reply came from, what they wrote, and how the reply begins. The turn is "?" where it is no longer known.

            Example: zavmo feedback list --tenant contoso --json
            """)
        {
            tenant, json, limit,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
            await app.Services.OpenStorageAsync(cancellation);
            var items = await app.Services.GetRequiredService<IFeedbackStore>()
                .ListAsync(parsed.GetRequiredValue(tenant), parsed.GetRequiredValue(limit), cancellation);
            var taker = app.Services.GetRequiredService<FeedbackTaker>();
            var opened = items.Select(item => (Item: item, Said: taker.Open(parsed.GetRequiredValue(tenant), item))).ToList();
            if (parsed.GetValue(json))
            {
                Console.WriteLine(new JsonArray([.. opened.Select(each => ToJson(each.Item, each.Said))]).ToJsonString(Indented));
            }
            else if (opened.Count == 0)
            {
                AnsiConsole.WriteLine("There is no feedback.");
            }
            else
            {
                Console.WriteLine(Line("When (UTC)", "Learner", "Turn", "Reaction", "Reply", "They wrote | the reply"));
                opened.ForEach(each => Console.WriteLine(Line(each.Item, each.Said)));
            }

            return 0;
        });
        return command;
    }

    private static JsonObject ToJson(FeedbackItem item, (string? Quote, string? Comment) said) => new()
    {
        ["id"] = item.Id,
        ["at"] = item.At,
        ["learner"] = item.LearnerId,
        ["channel"] = item.ChannelId,
        ["turn"] = item.Turn,
        ["reaction"] = item.Reaction,
        ["comment"] = said.Comment,
        ["reply"] = item.Source?.Name,
        ["quote"] = said.Quote,
        ["conversation"] = item.Source?.Conversation,
        ["assetVersion"] = item.Source?.AssetVersion,
        ["judge"] = item.Source?.Judge,
        ["activityId"] = item.ActivityId,
    };

    private static string Line(FeedbackItem item, (string? Quote, string? Comment) said) => Line(
        item.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        item.LearnerId[..Math.Min(ShortId, item.LearnerId.Length)],
        item.Turn?.ToString(CultureInfo.InvariantCulture) ?? "?",
        item.Reaction,
        item.Source?.Name ?? "?",
        $"{OneLine(said.Comment)} | {OneLine(said.Quote)}");

    // One line an item whatever the width, so that it can be searched and cut.
    private static string Line(string at, string learner, string turn, string reaction, string reply, string said) =>
        string.Create(CultureInfo.InvariantCulture, $"{at,-19}  {learner,-ShortId}  {turn,4}  {reaction,-8}  {reply,-28}  {said}");

    // Learners write it, and a terminal obeys some characters.
    private static string OneLine(string? text) => text is null ? "-" : string.Join(' ', string.Concat(text.Select(
        letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? ' '
            : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
