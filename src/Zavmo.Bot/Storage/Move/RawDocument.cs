using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage.Move;

/// <summary>A document of any kind, as it stands in its item.</summary>
/// <param name="Text">Its JSON.</param>
[JsonConverter(typeof(RawDocumentConverter))]
internal sealed record RawDocument(string Text);
