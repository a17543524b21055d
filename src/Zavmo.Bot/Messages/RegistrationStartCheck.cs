using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Messages;

/// <summary>
/// Outside Development a bot without app registration does not serve: it could not tell who calls. Commands that call nobody and whom
/// nobody calls go on without one.
/// </summary>
internal sealed class RegistrationStartCheck(IOptions<MicrosoftAppOptions> app, IHostEnvironment environment) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => app.Value.IsRegistered || environment.IsDevelopment()
        ? Task.CompletedTask
        : throw new OptionsValidationException(
            Options.DefaultName,
            typeof(MicrosoftAppOptions),
            [$"The setting {nameof(MicrosoftAppOptions.MicrosoftAppId)} is needed: outside Development only callers who prove who they are may talk to the bot."]);

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
