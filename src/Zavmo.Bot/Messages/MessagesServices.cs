using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Teams;

namespace Zavmo.Bot.Messages;

/// <summary>Registers the Bot Framework endpoint and how it and the channels prove themselves to each other.</summary>
public static class MessagesServices
{
    // A channel answers in a second or not at all.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Adds the endpoint's settings and authentication.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        AddChannelClient(services);
        services.AddExceptionHandler<BadRequestHandler>();
        services.AddOptions<MicrosoftAppOptions>().Bind(configuration).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<MicrosoftAppOptions>, MicrosoftAppCheck>()
            .AddHostedService<RegistrationStartCheck>()
            .AddSingleton<CallerCheck>()
            .AddSingleton<CardsNow>()
            .AddSingleton<CardInvokes>()
            .AddSingleton<ChannelHealth>()
            .AddSingleton<BotFrameworkAuthentication>(provider => Authentication(provider, configuration, environment));
    }

    // The client that the Bot Framework asks for by no name. A token is never carried along a redirect, and addresses are not logged:
    // they name conversations.
    private static void AddChannelClient(IServiceCollection services) => services
        .AddHttpClient(Options.DefaultName, http => http.Timeout = Patience)
        .RemoveAllLoggers()
        .UseSocketsHttpHandler((handler, _) =>
        {
            handler.AllowAutoRedirect = false;
            handler.UseCookies = false;
            handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
        })
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    private static AllowListedAuthentication Authentication(
        IServiceProvider provider, IConfiguration configuration, IHostEnvironment environment)
    {
        var app = provider.GetRequiredService<IOptions<MicrosoftAppOptions>>().Value;
        var inner = new ConfigurationBotFrameworkAuthentication(
            Named(configuration, app),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>());
        return new AllowListedAuthentication(inner, environment.IsDevelopment());
    }

    /// <summary>
    /// The configuration with the type of the registration named: without one the Bot Framework takes it for multi-tenant. A bot
    /// without registration has to be of the only type that allows it.
    /// </summary>
    internal static IConfiguration Named(IConfiguration configuration, MicrosoftAppOptions app) => new ConfigurationBuilder()
        .AddConfiguration(configuration)
        .AddInMemoryCollection(
        [
            new(nameof(app.MicrosoftAppType), app.IsRegistered ? app.MicrosoftAppType : MicrosoftAppOptions.MultiTenant),
        ])
        .Build();
}
