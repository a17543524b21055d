using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Zavmo.Bot.Pictures;

/// <summary>Registers and maps the pictures.</summary>
public static class PictureServices
{
    // A picture takes a moment of processor time and some megabytes.
    private const int AtOnce = 2;
    private const int Waiting = 50;

    /// <summary>Adds what draws them, and the limit on how many are drawn at once.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services)
    {
        services.AddSingleton(_ => new PictureFonts());
        services.AddSingleton<HeatMapPicture>();
        services.AddSingleton<PictureLinks>();
        services.Configure<RateLimiterOptions>(limits => limits.AddConcurrencyLimiter(PictureEndpoint.Limit, limit =>
        {
            limit.PermitLimit = AtOnce;
            limit.QueueLimit = Waiting;
            limit.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        }));
        return services;
    }

    /// <summary>Maps the pictures, in Development and in production.</summary>
    public static WebApplication MapPictures(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapMethods(PictureLinks.Folder + "{file}", [HttpMethods.Get, HttpMethods.Head], PictureEndpoint.GetAsync).RequireRateLimiting(PictureEndpoint.Limit);
        return app;
    }
}
