namespace Zavmo.Bot.Links;

/// <summary>What every answer to a sealed link says of itself: it is for one person, is what it says it is, and its address goes nowhere else.</summary>
internal static class LinkAnswers
{
    /// <summary>Sets the headers.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="cache">For how long it may be kept, and by whom.</param>
    public static void Mark(HttpResponse response, string cache)
    {
        var headers = response.Headers;
        headers.CacheControl = cache;
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
