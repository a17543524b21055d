using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>Cards with what our cards use: styles, a toggle, inputs and submit buttons.</summary>
internal static class CardSamples
{
    public static JsonNode Question() => JsonNode.Parse("""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "How well do you know testing?", "weight": "Bolder", "size": "Medium", "wrap": true },
            { "type": "TextBlock", "text": "Think of the last three months.", "isSubtle": true, "wrap": true },
            { "type": "Container", "style": "good", "items": [{ "type": "TextBlock", "text": "▲ Strength: unit tests", "wrap": true }] },
            { "type": "Container", "style": "accent", "items": [{ "type": "TextBlock", "text": "● On the way: test data", "wrap": true }] },
            { "type": "Container", "style": "warning", "items": [{ "type": "TextBlock", "text": "◆ Some gap: load tests", "wrap": true }] },
            { "type": "Container", "style": "attention", "items": [{ "type": "TextBlock", "text": "▼ Priority: accessibility", "wrap": true }] },
            { "type": "ActionSet", "actions": [{ "type": "Action.ToggleVisibility", "title": "Show the rows", "targetElements": ["rows"] }] },
            { "type": "Container", "id": "rows", "isVisible": false, "style": "emphasis", "items": [{ "type": "TextBlock", "text": "Only when toggled", "wrap": true }] },
            { "type": "Input.ChoiceSet", "id": "choice", "label": "Which one?", "style": "expanded", "choices": [{ "title": "The first", "value": "1" }, { "title": "The second, which has a longer label", "value": "2" }] },
            { "type": "Input.Text", "id": "text", "label": "In your words", "placeholder": "A sentence or two" }
          ],
          "actions": [
            { "type": "Action.Submit", "title": "Competent", "data": { "level": 3, "label": "Competent" } },
            { "type": "Action.Submit", "title": "Proficient", "style": "positive", "data": { "level": 4, "label": "Proficient" } }
          ]
        }
        """)!;

    public static JsonNode Answered(string label) => JsonNode.Parse($$"""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [{ "type": "TextBlock", "text": "You answered {{label}}", "wrap": true }]
        }
        """)!;

    public static JsonNode Choices() => JsonNode.Parse("""
        {
          "actions": [
            { "type": "imBack", "title": "Start now", "value": "Start now" },
            { "type": "imBack", "title": "Later today, when I have half an hour", "value": "Later" },
            { "type": "imBack", "title": "Tell me first what you keep about me and who can see it", "value": "Privacy" }
          ]
        }
        """)!;
}
