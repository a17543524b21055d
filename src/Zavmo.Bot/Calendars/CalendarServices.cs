using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Calendars;

/// <summary>Registers and maps learners' calendars.</summary>
public static class CalendarServices
{
    /// <summary>Adds the links and the limit on how often they are asked for.</summary>
    public static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddOptions<CalendarOptions>().BindConfiguration(CalendarOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CalendarOptions>, CalendarOptionsCheck>();
        services.AddSingleton<CalendarLinks>();
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(CalendarEndpoint.Limit, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = context.RequestServices.GetRequiredService<IOptions<CalendarOptions>>().Value.RequestsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            })));
        return services;
    }

    /// <summary>Maps the calendars, in Development and in production.</summary>
    public static WebApplication MapCalendars(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapMethods(CalendarLinks.Folder + "{file}", [HttpMethods.Get, HttpMethods.Head], CalendarEndpoint.GetAsync).RequireRateLimiting(CalendarEndpoint.Limit);
        return app;
    }
}
