namespace Zavmo.Bot.Teams;

/// <summary>The pages that the manifest names: what happens with a learner's data, and the terms of use. Whoever runs the bot edits them.</summary>
public static class TeamsPages
{
    /// <summary>Maps <c>/privacy</c> and <c>/terms</c>.</summary>
    public static void MapTeamsPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/privacy", context => PageAsync(context, "privacy.html"));
        endpoints.MapGet("/terms", context => PageAsync(context, "terms.html"));
    }

    private static Task PageAsync(HttpContext context, string file)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        return Results.File(Path.Combine(TeamsPackage.Folder, file), "text/html; charset=utf-8").ExecuteAsync(context);
    }
}
