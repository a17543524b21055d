using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AdaptiveCards;

[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
internal sealed partial class AdaptiveCardsJson : JsonSerializerContext
{
    // The JSON is a request's body, never part of a page, so only what JSON itself needs is escaped.
    // The second resolver serves data of an action that is of the caller's own type.
    private static readonly JsonSerializerOptions Written = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(
            Default.WithAddedModifier(LeaveOutEmptyLists), new DefaultJsonTypeInfoResolver()),
    };

    public static JsonTypeInfo<AdaptiveCard> TypeInfo => (JsonTypeInfo<AdaptiveCard>)Written.GetTypeInfo(typeof(AdaptiveCard));

    private static void LeaveOutEmptyLists(JsonTypeInfo typeInfo)
    {
        if (typeInfo.Type != typeof(AdaptiveCard))
        {
            return;
        }

        foreach (var property in typeInfo.Properties)
        {
            if (property.PropertyType.IsAssignableTo(typeof(ICollection)))
            {
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
            }
        }
    }
}
