using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>What all cards share: version, language, what is read aloud, the progress line, the answer.</summary>
internal static class CardFrame
{
    public static RenderedCard Render(IEnumerable<AdaptiveElement> body, string speak, PlainText text, AdaptiveRefresh? refresh = null)
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Lang = CardText.Language,
            Speak = speak,
            FallbackText = speak,
            Refresh = refresh,
        };
        card.Body.AddRange(body);
        return new RenderedCard(Compact(card.ToJson()), text.ToString());
    }

    public static IEnumerable<AdaptiveElement> Head(string? progress, string? title)
    {
        if (progress is not null)
        {
            yield return Elements.Note(progress);
        }

        if (title is not null)
        {
            yield return Elements.Title(title);
        }
    }

    public static PlainText TextHead(string? progress, string? title)
    {
        var text = new PlainText();
        if (progress is not null)
        {
            text.Line(progress).Blank();
        }

        return title is null ? text : text.Line(title);
    }

    /// <summary>What became of a card that is now read-only.</summary>
    public static AdaptiveElement Answer(string text) => new AdaptiveContainer
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = AdaptiveSpacing.Medium,
        Items = [Elements.Line(AdaptiveSpacing.None, Elements.Bold(text))],
    };

    /// <summary>Sentences for reading aloud: each ends with a stop.</summary>
    public static string Sentences(params IEnumerable<string?> parts) => string.Join(' ', parts
        .Where(part => !string.IsNullOrWhiteSpace(part))
        .Select(part => part!.ReplaceLineEndings(" ").Trim())
        .Select(part => part[^1] is '.' or '?' or '!' or ':' ? part : part + "."));

    // The official library indents its JSON, which would take a third of the size that a channel allows.
    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
