using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;

namespace Zavmo.Bot.Tutor;

/// <summary>Opens the client of the deployment.</summary>
internal static class ModelConnection
{
    /// <summary>A client that tries each request once: what is tried again, and for how long, stands in <see cref="ModelResilience"/>.</summary>
    /// <exception cref="IOException">The file of the key cannot be read.</exception>
    public static IChatClient Open(AzureOpenAIOptions options, HttpClient http)
    {
        var client = new AzureOpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds),

            // Its log would hold addresses, and texts where somebody turns that on.
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        };
        var endpoint = new Uri(options.Endpoint);
        var azure = options.Key() is { } key
            ? new AzureOpenAIClient(endpoint, new ApiKeyCredential(key), client)
            : new AzureOpenAIClient(endpoint, new DefaultAzureCredential(), client);
        return azure.GetChatClient(options.Deployment).AsIChatClient();
    }
}
