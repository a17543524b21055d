using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>A person who chats: types, presses, rates, comes back later. Remembers the last card.</summary>
internal sealed class Learner(ChatHost host, string user = "sam")
{
    private JsonObject? card;

    public IReadOnlyList<string> Answered { get; private set; } = [];

    /// <summary>The content of the last card shown.</summary>
    public JsonObject Card => card ?? throw new InvalidOperationException("No card was shown yet.");

    public async Task<IReadOnlyList<string>> TypeAsync(string text) => Read(await host.SayAsync(text, user));

    public async Task<IReadOnlyList<string>> PressAsync(string choice)
    {
        var data = Actions(Card).FirstOrDefault(data => data["choice"]?.GetValue<string>() == choice)
            ?? throw new InvalidOperationException($"The card has no button '{choice}'.");
        return Read(await host.SubmitAsync(data, user));
    }

    public async Task<IReadOnlyList<string>> RateAsync(params int[] levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var data = Actions(Card).First(data => data["verb"]?.GetValue<string>() == "rate").DeepClone().AsObject();
        foreach (var (input, level) in Inputs(Card).Zip(levels))
        {
            data[input] = level.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return Read(await host.SubmitAsync(data, user));
    }

    /// <summary>The step that the open card belongs to.</summary>
    public string Step => card is null ? "" : Actions(card).Select(data => data["step"]?.ToString()).FirstOrDefault() ?? "";

    /// <summary>How many requirements the open card asks to rate.</summary>
    public int RatingCount => card is null ? 0 : Inputs(card).Count();

    /// <summary>The data of the buttons of an activity's card.</summary>
    public static List<JsonObject> ButtonsOf(JsonObject activity) =>
        activity["attachments"]?[0]?["content"] is JsonObject content ? [.. Actions(content)] : [];

    private IReadOnlyList<string> Read(IReadOnlyList<JsonObject> activities)
    {
        foreach (var activity in activities)
        {
            if (activity["attachments"]?[0]?["content"] is JsonObject content)
            {
                card = content;
            }
        }

        return Answered = [.. activities.Select(activity =>
            (activity["text"] ?? activity["summary"])?.GetValue<string>() ?? "")];
    }

    private static IEnumerable<JsonObject> Actions(JsonObject card) =>
        Descendants(card).Where(node => node["type"]?.ToString() is "Action.Submit" or "Action.Execute")
            .Select(node => node["data"]).OfType<JsonObject>();

    private static IEnumerable<string> Inputs(JsonObject card) =>
        Descendants(card).Where(node => node["type"]?.ToString() == "Input.ChoiceSet").Select(node => node["id"]!.GetValue<string>());

    private static IEnumerable<JsonObject> Descendants(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                yield return item;
                foreach (var child in item.SelectMany(pair => Descendants(pair.Value)))
                {
                    yield return child;
                }

                break;

            case JsonArray items:
                foreach (var child in items.SelectMany(Descendants))
                {
                    yield return child;
                }

                break;
        }
    }
}
