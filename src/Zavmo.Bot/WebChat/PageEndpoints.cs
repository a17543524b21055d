using System.Buffers.Text;
using System.Security.Cryptography;
using Zavmo.Bot.Demo;

namespace Zavmo.Bot.WebChat;

/// <summary>The page and its files, from the folder beside the assembly: it does not matter where the process was started.</summary>
internal static class PageEndpoints
{
    private const string Nonce = "{{nonce}}";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Maps the page.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", IndexAsync);
        endpoints.MapGet("/app.css", () => AssetFile("app.css", "text/css; charset=utf-8"));
        endpoints.MapGet("/app.js", () => AssetFile("app.js", "text/javascript; charset=utf-8"));
        endpoints.MapGet("/focus.js", () => AssetFile("focus.js", "text/javascript; charset=utf-8"));
        endpoints.MapGet("/cards.js", () => AssetFile("cards.js", "text/javascript; charset=utf-8"));
        endpoints.MapGet("/webchat.js", () => AssetFile("webchat.js", "text/javascript; charset=utf-8"));
    }

    // Web Chat writes its styles at run time: the nonce lets them past the policy, the hash the one empty element that it makes without.
    private static async Task<IResult> IndexAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        var html = await File.ReadAllTextAsync(Path.Combine(Folder, "index.html"), cancellationToken);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "connect-src 'self' blob:; img-src 'self' data: blob:; script-src 'self'; worker-src blob:; "
            + $"style-src 'self' 'nonce-{nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        html = html.Replace(Nonce, nonce, StringComparison.Ordinal)
            .Replace(DemoEndpoints.Placeholder, DemoEndpoints.HeadFor(context.RequestServices), StringComparison.Ordinal);
        return Results.Text(html, "text/html; charset=utf-8");
    }

    /// <summary>A file of the page, or 404.</summary>
    public static IResult AssetFile(string name, string contentType)
    {
        var file = new FileInfo(Path.Combine(Folder, name));
        return file.Exists
            ? Results.File(file.FullName, contentType, lastModified: file.LastWriteTimeUtc)
            : Results.NotFound();
    }
}
