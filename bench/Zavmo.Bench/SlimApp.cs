namespace Zavmo.Bench;

/// <summary>Kestrel and routing, without logs, and with counters.</summary>
internal static class SlimApp
{
    public static WebApplication Create(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        ServerProcess.MapCounters(app);
        return app;
    }
}
