using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Links;

/// <summary>Registers what links are made of, and the limits on how often they are opened.</summary>
public static class LinkServices
{
    /// <summary>Adds the address of this host and the seal.</summary>
    public static IServiceCollection AddLinks(this IServiceCollection services)
    {
        services.AddOptions<LinkOptions>().BindConfiguration(LinkOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LinkOptions>, LinkOptionsCheck>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<SealedWords>();
        services.AddRateLimiter(limits => limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests);
        return services;
    }

    /// <summary>Holds the links to their limits; before what they open is mapped.</summary>
    public static WebApplication UseLinks(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseRateLimiter();
        return app;
    }
}
