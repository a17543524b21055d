using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Calendars;

/// <summary>Checks the settings at the start.</summary>
internal sealed class CalendarOptionsCheck : IValidateOptions<CalendarOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, CalendarOptions options) =>
        options.Problem() is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
