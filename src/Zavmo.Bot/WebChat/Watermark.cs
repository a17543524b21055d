using System.Globalization;

namespace Zavmo.Bot.WebChat;

/// <summary>How far a client has read: the query parameter <c>watermark</c>.</summary>
internal static class Watermark
{
    /// <summary>What is said about one that cannot be read.</summary>
    public const string Expected = "watermark is a whole number, 0 or more.";

    /// <summary>Reads it; missing or empty is 0, the beginning.</summary>
    public static bool TryRead(HttpRequest request, out long watermark)
    {
        var text = request.Query["watermark"].ToString();
        watermark = 0;
        return text.Length == 0 || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }
}
