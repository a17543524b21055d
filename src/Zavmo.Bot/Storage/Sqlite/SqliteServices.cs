using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Registers the stores of SQLite.</summary>
internal static class SqliteServices
{
    /// <summary>Adds the file and the local web chat in it, which are there with either provider.</summary>
    public static IServiceCollection AddSqliteFile(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SqliteOptions>(configuration.GetSection(SqliteOptions.Section));
        return services
            .AddSingleton(provider => new SqliteDatabase(
                SqlitePath.Resolve(provider.GetRequiredService<IOptions<SqliteOptions>>().Value, AppContext.BaseDirectory),
                provider.GetRequiredService<DocumentSize>()))
            .AddSingleton<IStoreOpener, SqliteOpener>()
            .AddSingleton<IWebChatStore, SqliteWebChatStore>();
    }

    /// <summary>Adds the stores of learners' documents.</summary>
    public static IServiceCollection AddSqlite(this IServiceCollection services) => services
        .AddSingleton<IStoreHealth, SqliteHealth>()
        .AddSingleton<IDocumentStore, SqliteDocumentStore>()
        .AddSingleton<ISessionStore, SqliteSessionStore>()
        .AddSingleton<ILearnerStore, SqliteLearnerStore>()
        .AddSingleton(provider => new CachedDirectory(
            ActivatorUtilities.CreateInstance<SqliteDirectoryStore>(provider), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IRoleStore, SqliteRoleStore>()
        .AddSingleton<IInboxStore, SqliteInboxStore>()
        .AddSingleton<INodeStore, SqliteNodeStore>()
        .AddSingleton<IEvidenceStore, SqliteEvidenceStore>()
        .AddSingleton<IFeedbackStore, SqliteFeedbackStore>()
        .AddSingleton<IKeyStore, SqliteKeyStore>();
}
