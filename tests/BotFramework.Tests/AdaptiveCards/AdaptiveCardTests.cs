using System.Text.Json.Nodes;
using AdaptiveCards;

namespace BotFramework.Tests.AdaptiveCards;

public sealed class AdaptiveCardTests
{
    [Fact]
    public void Should_write_type_and_version_and_leave_out_what_is_not_set()
    {
        AssertJson("""{ "type": "AdaptiveCard", "version": "1.5" }""", Card());
    }

    [Fact]
    public void Should_write_enums_in_camel_case_and_leave_out_defaults()
    {
        var card = Card(new AdaptiveTextBlock("●")
        {
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Spacing = AdaptiveSpacing.None,
            Style = AdaptiveTextBlockStyle.Heading,
            Wrap = true,
        });
        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [
              { "type": "TextBlock", "text": "●", "size": "extraLarge", "weight": "bolder", "wrap": true, "style": "heading", "spacing": "none" } ] }
            """,
            card);
        Assert.Contains("●", card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_write_only_that_an_element_is_hidden()
    {
        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [
              { "type": "Container", "id": "a", "items": [], "isVisible": false }, { "type": "Container", "id": "b", "style": "default", "items": [] } ] }
            """,
            Card(
                new AdaptiveContainer { Id = "a", IsVisible = false },
                new AdaptiveContainer { Id = "b", Style = AdaptiveContainerStyle.Default }));
    }

    [Fact]
    public void Should_write_columns_with_their_type_and_width()
    {
        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "ColumnSet", "columns": [
              { "type": "Column", "width": "112px", "verticalContentAlignment": "center", "items": [
                { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "a_b", "isSubtle": true } ] } ] },
              { "type": "Column", "width": "stretch", "items": [] } ] } ] }
            """,
            Card(new AdaptiveColumnSet
            {
                Columns =
                [
                    new AdaptiveColumn
                    {
                        Width = new AdaptiveWidth(112),
                        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                        Items = [new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("a_b") { IsSubtle = true }] }],
                    },
                    new AdaptiveColumn { Width = AdaptiveWidth.Stretch },
                ],
            }));
    }

    [Fact]
    public void Should_write_an_action_with_its_data_and_its_fallback()
    {
        var data = new Dictionary<string, string> { ["Verb"] = "choose" };
        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "ActionSet", "actions": [
              { "type": "Action.Execute", "verb": "choose", "title": "Go", "data": { "Verb": "choose" },
                "fallback": { "type": "Action.Submit", "title": "Go", "data": { "number": 1 }, "associatedInputs": "none" } },
              { "type": "Action.ToggleVisibility", "targetElements": [ { "elementId": "a" }, { "elementId": "b", "isVisible": false } ] } ] } ] }
            """,
            Card(new AdaptiveActionSet
            {
                Actions =
                [
                    new AdaptiveExecuteAction
                    {
                        Verb = "choose",
                        Title = "Go",
                        Data = data,
                        Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction
                        {
                            Title = "Go",
                            Data = new { number = 1 },
                            AssociatedInputs = AdaptiveAssociatedInputs.None,
                        }),
                    },
                    new AdaptiveToggleVisibilityAction { TargetElements = [new("a"), new("b", isVisible: false)] },
                ],
            }));
    }

    [Fact]
    public void Should_write_a_choice_set()
    {
        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "Input.ChoiceSet", "id": "r", "label": "L", "value": "1",
              "style": "expanded", "choices": [ { "title": "One", "value": "1" } ] } ] }
            """,
            Card(new AdaptiveChoiceSetInput
            {
                Id = "r",
                Label = "L",
                Value = "1",
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices = [new AdaptiveChoice { Title = "One", Value = "1" }],
            }));
    }

    [Fact]
    public void Should_write_who_refreshes_and_by_which_action()
    {
        var card = Card();
        card.Refresh = new AdaptiveRefresh
        {
            Action = new AdaptiveExecuteAction { Verb = "refresh", Data = new Dictionary<string, string> { ["step"] = "s" } },
            UserIds = ["29:a", "29:b"],
        };
        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "refresh": {
              "action": { "type": "Action.Execute", "verb": "refresh", "data": { "step": "s" } }, "userIds": [ "29:a", "29:b" ] } }
            """,
            card);
        card.Refresh.UserIds.Clear();
        Assert.DoesNotContain("userIds", card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_write_additional_properties_beside_the_known_ones()
    {
        var card = Card(new AdaptiveTextBlock("a") { AdditionalProperties = { ["targetWidth"] = "atLeast:narrow" } });
        card.AdditionalProperties["msteams"] = new Dictionary<string, object> { ["width"] = "Full" };
        card.Body.Add(new AdaptiveActionSet
        {
            Actions = [new AdaptiveSubmitAction { Title = "Go", AdditionalProperties = { ["msteams"] = new { type = "messageBack" } } }],
        });
        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "msteams": { "width": "Full" }, "body": [
              { "type": "TextBlock", "text": "a", "targetWidth": "atLeast:narrow" },
              { "type": "ActionSet", "actions": [ { "type": "Action.Submit", "title": "Go", "msteams": { "type": "messageBack" } } ] } ] }
            """,
            card);
    }

    private static AdaptiveCard Card(params AdaptiveElement[] body) => new(new AdaptiveSchemaVersion(1, 5)) { Body = [.. body] };

    private static void AssertJson(string expected, AdaptiveCard card)
    {
        var written = JsonNode.Parse(card.ToJson());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), written), written!.ToJsonString());
    }
}
