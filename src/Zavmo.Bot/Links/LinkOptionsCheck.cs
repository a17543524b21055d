using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Links;

/// <summary>Checks the settings at the start.</summary>
internal sealed class LinkOptionsCheck : IValidateOptions<LinkOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, LinkOptions options) =>
        options.Problem() is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
