using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Links;

/// <summary>Registers what links are made of.</summary>
public static class LinkServices
{
    /// <summary>Adds the address of this host and the seal.</summary>
    public static IServiceCollection AddLinks(this IServiceCollection services)
    {
        services.AddOptions<LinkOptions>().BindConfiguration(LinkOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LinkOptions>, LinkOptionsCheck>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<SealedWords>();
        return services;
    }
}
