using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>The web chat alone, on a free loopback port.</summary>
internal sealed class WebChatHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebChatHost(WebApplication app, RecordingIntake intake)
    {
        this.app = app;
        Intake = intake;
        Address = new Uri(app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
    }

    public RecordingIntake Intake { get; }

    public Uri Address { get; }

    public IChannelSender Sender => app.Services.GetRequiredService<IChannelSender>();

    public static async Task<WebChatHost> StartAsync(
        string environment = "Development", bool enabled = false, TimeProvider? clock = null, IWebChatStore? store = null, int port = 0)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        builder.Configuration["WebChat:Enabled"] = enabled ? "true" : "false";
        var intake = new RecordingIntake();
        builder.Services.AddSingleton<IActivityIntake>(intake);
        builder.Services.AddSingleton(store ?? new MemoryWebChatStore());
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddSingleton(IdProvider.System);
        builder.Services.AddWebChat(builder.Configuration);
        var app = builder.Build();
        app.MapWebChat();
        await app.StartAsync();
        return new WebChatHost(app, intake);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
