using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Zavmo.Bot.Storage.Protection;

/// <summary>Data Protection over the key ring.</summary>
internal static class RingProtection
{
    /// <summary>Adds it; the ring itself is there.</summary>
    public static IServiceCollection AddRing(this IServiceCollection services)
    {
        services.AddDataProtection()
            .SetApplicationName("Zavmo.Bot")
            .UseCryptographicAlgorithms(
                new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((options, ring) =>
        {
            options.XmlRepository = ring;

            // The ring seals whole elements itself; this keeps Data Protection from warning that nobody does.
            options.XmlEncryptor = new NullXmlEncryptor();
        });
        return services;
    }

    /// <summary>One that reads the ring when it is first used: what is there already reads it once a day.</summary>
    public static IDataProtectionProvider Fresh(KeyRing ring, ILoggerFactory logs) => new ServiceCollection()
        .AddSingleton(ring).AddSingleton(logs).AddRing()
        .BuildServiceProvider().GetRequiredService<IDataProtectionProvider>();
}
