using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AdaptiveCards;

internal static class AdaptiveCardWriter
{
    // The JSON is a request's body, never part of a page, so only what JSON itself needs is escaped.
    // The second resolver serves data of an action that is of the caller's own type.
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(
            AdaptiveCardsJson.Default.WithAddedModifier(LeaveOutEmptyLists), new DefaultJsonTypeInfoResolver()),
    };

    public static string Write(AdaptiveCard card) =>
        JsonSerializer.Serialize(card, (JsonTypeInfo<AdaptiveCard>)Options.GetTypeInfo(typeof(AdaptiveCard)));

    // As the official library does for a card's body and actions and for the people of a refresh.
    private static void LeaveOutEmptyLists(JsonTypeInfo typeInfo)
    {
        if (typeInfo.Type != typeof(AdaptiveCard) && typeInfo.Type != typeof(AdaptiveRefresh))
        {
            return;
        }

        foreach (var property in typeInfo.Properties.Where(candidate => candidate.PropertyType.IsAssignableTo(typeof(ICollection))))
        {
            property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
        }
    }
}
