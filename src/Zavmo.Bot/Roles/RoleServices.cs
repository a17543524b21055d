using Zavmo.Bot.Roles.Documents;
using Zavmo.Bot.Roles.Extraction;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Roles;

/// <summary>Registers the roles.</summary>
public static class RoleServices
{
    /// <summary>Adds the roles that can be chosen.</summary>
    public static IServiceCollection AddRoles(this IServiceCollection services) => services
        .AddSingleton<RoleExtractor>()
        .AddSingleton<RoleLibrary>()
        .AddSingleton<RoleDrafts>()
        .AddDocuments()
        .AddSingleton<IStoreCache>(provider => provider.GetRequiredService<RoleLibrary>());
}
