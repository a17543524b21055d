using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Tutor;

/// <summary>Whether the model is on and its settings are whole; nothing is sent.</summary>
public sealed class ModelHealth(IOptions<AzureOpenAIOptions> options)
{
    private const string At = AzureOpenAIOptions.Section + ":";

    /// <summary>The settings in a line.</summary>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong; the message names it.</exception>
    /// <exception cref="InvalidDataException">Other settings are there and the endpoint is not.</exception>
    public string Settings()
    {
        var model = options.Value;
        if (model.IsOn)
        {
            return FormattableString.Invariant($"on, deployment {model.Deployment} at {new Uri(model.Endpoint).Host}, {(model.Key() is null ? "signed in as this process" : "with a key")}, waited for {model.TimeoutSeconds} s; not asked");
        }

        string[] others = [nameof(model.Deployment), nameof(model.ApiKey), nameof(model.ApiKeyFile)];
        var set = others.Zip([model.Deployment, model.ApiKey, model.ApiKeyFile]).Where(pair => pair.Second.Length > 0).Select(pair => At + pair.First).ToList();
        return set.Count == 0
            ? $"off, {At}{nameof(model.Endpoint)} is not set: everything is done by rules"
            : throw new InvalidDataException($"It is off, since {At}{nameof(model.Endpoint)} is not set, but {string.Join(" and ", set)} is.");
    }
}
