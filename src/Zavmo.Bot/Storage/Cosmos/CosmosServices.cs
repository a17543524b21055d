using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Registers the stores of Cosmos DB.</summary>
internal static class CosmosServices
{
    /// <summary>Adds the stores of Cosmos DB.</summary>
    public static IServiceCollection AddCosmos(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CosmosOptions>().Bind(configuration.GetSection(CosmosOptions.Section)).ValidateOnStart();
        services.AddMetrics();
        return services
            .AddSingleton<IValidateOptions<CosmosOptions>, CosmosOptionsCheck>()
            .AddSingleton<IConfigureOptions<CosmosClientOptions>, CosmosClientSettings>()
            .AddSingleton<CosmosMetrics>()
            .AddSingleton<CosmosConnection>()
            .AddSingleton<IStoreOpener, CosmosOpener>()
            .AddSingleton<IStoreHealth, CosmosHealth>()
            .AddSingleton<IDocumentStore, CosmosDocumentStore>()
            .AddSingleton<ISessionStore, CosmosSessionStore>()
            .AddSingleton<ILearnerStore, CosmosLearnerStore>()
            .AddSingleton<CosmosDirectoryStore>()
            .AddSingleton(provider => new CachedDirectory(
                provider.GetRequiredService<CosmosDirectoryStore>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IRoleStore, CosmosRoleStore>()
            .AddSingleton<IInboxStore, CosmosInboxStore>()
            .AddSingleton<INodeStore, CosmosNodeStore>()
            .AddSingleton<IEvidenceStore, CosmosEvidenceStore>()
            .AddSingleton<IFeedbackStore, CosmosFeedbackStore>()
            .AddSingleton<IKeyStore, CosmosKeyStore>();
    }
}
