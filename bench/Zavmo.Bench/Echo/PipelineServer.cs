using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>The product with a bot that echoes and with stores in memory.</summary>
internal static class PipelineServer
{
    public static async Task RunAsync(string url)
    {
        var folder = Directory.CreateTempSubdirectory("zavmo-bench");
        await using var app = ZavmoHost.Create(
            [$"--urls={url}", "--environment=Development", ZavmoHost.Quiet, $"--Storage:Sqlite:Path={Path.Combine(folder.FullName, "zavmo.db")}"],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IBot, EchoBot>());
                services.Replace(ServiceDescriptor.Singleton<ISessionStore, MemorySessions>());
                services.Replace(ServiceDescriptor.Singleton<ILearnerStore, MemoryLearners>());
                services.Replace(ServiceDescriptor.Singleton<IInboxStore, MemoryInbox>());
                services.Replace(ServiceDescriptor.Singleton<IDirectoryStore, MemoryDirectory>());
                services.Replace(ServiceDescriptor.Singleton<INodeStore, MemoryNodes>());
            });
        ServerProcess.MapCounters(app);
        await app.RunAsync();
    }
}
