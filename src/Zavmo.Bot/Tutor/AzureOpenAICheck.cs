using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Tutor;

/// <summary>Says which setting of the model is missing or wrong. A key is never quoted.</summary>
internal sealed partial class AzureOpenAICheck : IValidateOptions<AzureOpenAIOptions>
{
    private const string At = AzureOpenAIOptions.Section + ":";
    private const int LongestKey = 1024;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, AzureOpenAIOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = options.IsOn ? ProblemsOf(options).ToList() : [];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(string.Join(' ', problems));
    }

    private static IEnumerable<string> ProblemsOf(AzureOpenAIOptions options)
    {
        var isAddress = Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) && address is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
        if (!isAddress)
        {
            yield return $"{At}{nameof(options.Endpoint)} must be the https address of the resource, as https://NAME.openai.azure.com/; http is for this machine only.";
        }
        else if (address!.AbsolutePath.Contains("/openai", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{At}{nameof(options.Endpoint)} ends before /openai: what follows is added for every request.";
        }

        if (!DeploymentName().IsMatch(options.Deployment))
        {
            yield return $"{At}{nameof(options.Deployment)} must be the name of a deployment: 1 to 64 letters, digits, dots, hyphens or underscores.";
        }

        if (options.TimeoutSeconds is < 1 or > 120)
        {
            yield return $"{At}{nameof(options.TimeoutSeconds)} must be 1 to 120.";
        }

        if (ProblemOfKey(options, isAddress && address!.Scheme == Uri.UriSchemeHttp) is { } problem)
        {
            yield return problem;
        }
    }

    private static string? ProblemOfKey(AzureOpenAIOptions options, bool isPlain)
    {
        if (!string.IsNullOrWhiteSpace(options.ApiKey) && !string.IsNullOrWhiteSpace(options.ApiKeyFile))
        {
            return $"{At}{nameof(options.ApiKey)} and {At}{nameof(options.ApiKeyFile)} are both set: one of them holds the key.";
        }

        try
        {
            return options.Key() switch
            {
                null when isPlain => $"{At}{nameof(options.ApiKey)} is not set: an identity is not shown to an address without https.",
                null => null,
                { Length: 0 } => $"The file {options.ApiKeyFile} ({At}{nameof(options.ApiKeyFile)}) is empty.",
                { Length: > LongestKey } => $"{Place(options)} holds no key: it is too long.",
                { } key when !key.All(letter => letter is > ' ' and <= '~') => $"{Place(options)} holds no key: there is more in it than printable ASCII.",
                _ => null,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"The file {options.ApiKeyFile} ({At}{nameof(options.ApiKeyFile)}) cannot be read: {error.Message}";
        }
    }

    private static string Place(AzureOpenAIOptions options) => At + (string.IsNullOrWhiteSpace(options.ApiKeyFile) ? nameof(options.ApiKey) : nameof(options.ApiKeyFile));

    [GeneratedRegex(@"^[\w.-]{1,64}\z", RegexOptions.ECMAScript)]
    private static partial Regex DeploymentName();
}
