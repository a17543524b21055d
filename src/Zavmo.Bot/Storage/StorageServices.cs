using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Storage;

/// <summary>Adds the stores.</summary>
public static class StorageServices
{
    /// <summary>Adds the stores, the field encryption and their check at start.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Holds <c>Storage</c> and <c>Cosmos</c>.</param>
    /// <param name="environment">Only in Development a missing secret is made.</param>
    /// <exception cref="StorageException">There is no such provider.</exception>
    public static IServiceCollection AddStorage(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<ProtectionOptions>().Bind(configuration.GetSection(ProtectionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProtectionOptions>, ProtectionOptionsCheck>();
        services.AddSingleton<DocumentSize>();
        services.AddSqliteFile(configuration);
        var storage = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        services.AddSingleton(Options.Create(storage));
        _ = storage.IsCosmos ? services.AddCosmos(configuration) : services.AddSqlite();
        services.AddSingleton<IDirectoryStore>(provider => provider.GetRequiredService<CachedDirectory>());
        services.AddSingleton<IStoreCache>(provider => provider.GetRequiredService<CachedDirectory>());

        // Before Data Protection's own service, which only logs what is wrong with the ring.
        services.AddSingleton<StorageStart>();
        services.AddHostedService(provider => provider.GetRequiredService<StorageStart>());
        return services.AddProtection(environment);
    }

    /// <summary>
    /// Opens the store now. The start of the host does so too, but the host logs a failure with its stack: a command that
    /// calls this first can say the one line alone.
    /// </summary>
    /// <exception cref="StorageException">The store cannot be used; the message says why.</exception>
    public static Task OpenStorageAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<StorageStart>().StartAsync(cancellationToken);

    private static IServiceCollection AddProtection(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton<VaultConnection>(vault => new SecretClient(vault, new DefaultAzureCredential()));
        services.AddSingleton<VaultSecret>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RingSecret>(provider, environment));
        services.AddSingleton<KeyRing>();
        services.AddSingleton<Protector>();
        services.AddSingleton<IProtector>(provider => provider.GetRequiredService<Protector>());
        return services.AddRing();
    }
}
