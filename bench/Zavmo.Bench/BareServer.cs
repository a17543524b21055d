namespace Zavmo.Bench;

/// <summary>The baseline of the start: an empty ASP.NET Core application that answers one request.</summary>
internal static class BareServer
{
    public static async Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/", () => "ready");
        await app.RunAsync();
    }
}
