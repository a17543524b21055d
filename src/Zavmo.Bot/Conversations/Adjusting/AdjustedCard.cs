using System.Text.Json.Nodes;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>A rendered card while the switches change it: the card itself, its text form, what is read aloud.</summary>
public sealed class AdjustedCard(JsonObject card, string plainText, ReplyAdjustment how)
{
    private static readonly string[] Words = ["text", "title", "label", "placeholder", "altText", "speak", "fallbackText"];

    /// <summary>What was asked for.</summary>
    public ReplyAdjustment How => how;

    /// <summary>The elements, in order.</summary>
    public JsonArray Body => card["body"]!.AsArray();

    /// <summary>The text form.</summary>
    public string PlainText { get; private set; } = plainText;

    /// <summary>What is read aloud.</summary>
    public string Speak
    {
        get => card["speak"]?.GetValue<string>() ?? "";
        set
        {
            card["speak"] = value;
            card["fallbackText"] = value;
        }
    }

    /// <summary>An action of the card that sends something; null where it has none.</summary>
    public JsonObject? FirstAction => Actions().FirstOrDefault()?.Node;

    /// <summary>Every object of the card, in order.</summary>
    public IEnumerable<JsonObject> Nodes() => Under(card, hidden: true);

    /// <summary>What can be pressed and sends something, of what is not folded away.</summary>
    public IEnumerable<CardAction> Actions()
    {
        foreach (var holder in Under(card, hidden: false))
        {
            if (holder["actions"] is JsonArray set)
            {
                foreach (var action in set.OfType<JsonObject>().Where(Sends))
                {
                    yield return new CardAction(action, holder);
                }
            }

            if (holder["selectAction"] is JsonObject select && Sends(select))
            {
                yield return new CardAction(select, holder);
            }
        }
    }

    /// <summary>Changes all words that a person sees or hears.</summary>
    public void Reword(Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        foreach (var node in Nodes().ToList())
        {
            foreach (var name in Words)
            {
                if (node[name] is JsonValue value && value.TryGetValue<string>(out var words))
                {
                    node[name] = change(words);
                }
            }
        }

        PlainText = Cards.Layout.PlainText.Reword(PlainText, change);
    }

    /// <summary>Adds lines above and below.</summary>
    public void AddLines()
    {
        foreach (var line in how.Above.Reverse())
        {
            Body.Insert(0, Line(line));
        }

        if (how.Above.Count > 0)
        {
            PlainText = string.Join('\n', how.Above) + "\n\n" + PlainText;
            Speak = string.Join(' ', how.Above.Select(line => line.EndsWith('.') ? line : line + ".")) + " " + Speak;
        }

        foreach (var line in how.Below)
        {
            AddLine(line);
        }
    }

    /// <summary>Adds a line below.</summary>
    public void AddLine(string line)
    {
        Body.Add(Line(line));
        PlainText += "\n\n" + new PlainText().Line(line);
        Speak += " " + line;
    }

    // Rich text is taken literally: a name in it may have signs of Markdown.
    private static JsonObject Line(string text) => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = "Small",
        ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["size"] = "Small", ["text"] = text }),
    };

    private static bool Sends(JsonObject action) => action["type"]?.ToString() is "Action.Submit" or "Action.Execute";

    private static IEnumerable<JsonObject> Under(JsonNode? node, bool hidden)
    {
        switch (node)
        {
            case JsonObject item when hidden || item["isVisible"]?.ToString() != "false":
                yield return item;
                foreach (var child in item.Where(pair => pair.Key != "data").SelectMany(pair => Under(pair.Value, hidden)))
                {
                    yield return child;
                }

                break;

            case JsonArray items:
                foreach (var child in items.SelectMany(each => Under(each, hidden)))
                {
                    yield return child;
                }

                break;
        }
    }
}
