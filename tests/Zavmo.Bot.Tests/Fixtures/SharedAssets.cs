using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>What a start reads from the assets and nothing changes: read once and given to every host, or a third of the time of the tests goes into it.</summary>
internal static class SharedAssets
{
    private static readonly Lazy<IServiceProvider> Read = new(() => ZavmoHost.Create([ZavmoHost.Quiet, "--environment=Development"]).Services);

    /// <summary>Puts them in place of those that a host would read; not for a host with assets or phrases of its own.</summary>
    public static void ShareAssets(this IServiceCollection services)
    {
        Share<AssetCatalogue>();
        Share<PhraseBooks>();
        Share<DiscoverAsset>();
        Share<AdjustmentReader>();
        Share<KnowledgeBank>();

        void Share<T>()
            where T : class => services.Replace(ServiceDescriptor.Singleton(Read.Value.GetRequiredService<T>()));
    }
}
