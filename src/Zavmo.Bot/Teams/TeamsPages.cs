using Fluid;
using Zavmo.Bot.Tutor;

namespace Zavmo.Bot.Teams;

/// <summary>The pages that the manifest names: what happens with a learner's data, and the terms of use. Whoever runs the bot edits them; as in phrases, <c>model</c> says whether there is a language model.</summary>
public static class TeamsPages
{
    private static readonly FluidParser Parser = new();

    /// <summary>Maps <c>/privacy</c> and <c>/terms</c>.</summary>
    public static void MapTeamsPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/privacy", context => PageAsync(context, "privacy.html"));
        endpoints.MapGet("/terms", context => PageAsync(context, "terms.html"));
    }

    private static async Task PageAsync(HttpContext context, string file)
    {
        var page = Parser.Parse(await File.ReadAllTextAsync(Path.Combine(TeamsPackage.Folder, file), context.RequestAborted));
        var text = await page.RenderAsync(new TemplateContext().SetValue("model", context.RequestServices.GetRequiredService<ModelClient>().IsOn));
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        await Results.Text(text, "text/html; charset=utf-8").ExecuteAsync(context);
    }
}
