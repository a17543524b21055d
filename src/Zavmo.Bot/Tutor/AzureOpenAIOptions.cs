namespace Zavmo.Bot.Tutor;

/// <summary>Settings of the language model, section <c>AzureOpenAI</c>. Without an endpoint it is off and nothing is sent anywhere.</summary>
public sealed class AzureOpenAIOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "AzureOpenAI";

    /// <summary>Address of the resource, as <c>https://NAME.openai.azure.com/</c>; empty: the model is off.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Name of the deployment of a chat model that knows structured output.</summary>
    public string Deployment { get; set; } = "";

    /// <summary>Key of the resource. Without a key the process signs in as <c>DefaultAzureCredential</c> does.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>File with the key, in place of <see cref="ApiKey"/>; white space around it does not count.</summary>
    public string ApiKeyFile { get; set; } = "";

    /// <summary>How long an answer is waited for, with everything that is tried again, in seconds, 1 to 120. Then the turn goes on without the model.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>Whether there is a model.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>The key, or null where there is none.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public string? Key() => !string.IsNullOrWhiteSpace(ApiKeyFile) ? File.ReadAllText(ApiKeyFile).Trim()
        : string.IsNullOrWhiteSpace(ApiKey) ? null : ApiKey.Trim();
}
