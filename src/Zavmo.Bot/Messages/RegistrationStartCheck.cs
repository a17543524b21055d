using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Messages;

/// <summary>
/// Outside Development a bot without app registration does not serve: it could not tell who calls. Commands that call nobody and whom
/// nobody calls go on without one.
/// </summary>
internal sealed class RegistrationStartCheck(IOptions<MicrosoftAppOptions> app, IHostEnvironment environment) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Require(app.Value, environment);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether the bot may serve with this registration.</summary>
    /// <exception cref="OptionsValidationException">It may not; the message names the setting.</exception>
    public static void Require(MicrosoftAppOptions app, IHostEnvironment environment)
    {
        if (!app.IsRegistered && !environment.IsDevelopment())
        {
            throw new OptionsValidationException(
                Options.DefaultName,
                typeof(MicrosoftAppOptions),
                [$"The setting {nameof(app.MicrosoftAppId)} is needed: outside Development only callers who prove who they are may talk to the bot."]);
        }
    }
}
