using System.Text.Json.Serialization;

namespace AdaptiveCards;

[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
internal sealed partial class AdaptiveCardsJson : JsonSerializerContext;
