using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Tutor;

/// <summary>Registers the language model.</summary>
public static class ModelServices
{
    /// <summary>Name of the HTTP client that reaches it.</summary>
    public const string HttpClientName = "model";

    /// <summary>Adds the model with its settings, which are checked at start.</summary>
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AzureOpenAIOptions>().Bind(configuration.GetSection(AzureOpenAIOptions.Section)).ValidateOnStart();

        // A key is never carried along a redirect. Time-outs are those of ModelResilience.
        services.AddHttpClient(HttpClientName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return services
            .AddSingleton<IValidateOptions<AzureOpenAIOptions>, AzureOpenAICheck>()
            .AddSingleton<ModelHealth>()
            .AddSingleton<ModelClient>();
    }
}
