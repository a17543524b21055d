using Microsoft.AspNetCore.Mvc;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Demo;

/// <summary>The page's "view as" picker. Outside Development nothing of it is served.</summary>
internal static class DemoEndpoints
{
    /// <summary>Where the page's head takes the picker.</summary>
    public const string Placeholder = "{{view-as}}";

    private const string Head = """<link rel="stylesheet" href="view-as.css"><script src="view-as.js" defer></script>""";

    /// <summary>Maps the list of sample people and the picker's files.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        if (!Serves(endpoints.ServiceProvider))
        {
            return;
        }

        endpoints.MapGet("/demo/people", PeopleAsync);
        endpoints.MapGet("/view-as.js", () => PageEndpoints.AssetFile("view-as.js", "text/javascript; charset=utf-8"));
        endpoints.MapGet("/view-as.css", () => PageEndpoints.AssetFile("view-as.css", "text/css; charset=utf-8"));
    }

    /// <summary>What stands in the head in the placeholder's place.</summary>
    public static string HeadFor(IServiceProvider services) => Serves(services) ? Head : "";

    // The web chat can be hosted without sample people.
    private static bool Serves(IServiceProvider services) =>
        services.GetRequiredService<IHostEnvironment>().IsDevelopment()
        && services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(DemoPeople));

    private static async Task<IResult> PeopleAsync([FromServices] DemoPeople people, CancellationToken cancellationToken) =>
        Results.Ok((await people.ListAsync(cancellationToken))
            .Select(persona => new { id = persona.Id, name = persona.Name, about = persona.About, userId = persona.UserId }));
}
