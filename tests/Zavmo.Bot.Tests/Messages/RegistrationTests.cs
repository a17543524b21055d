using Microsoft.Extensions.Options;
using Zavmo.Bot.Cli;

namespace Zavmo.Bot.Tests.Messages;

/// <summary>What the settings of the app registration have to be before the bot starts.</summary>
public sealed class RegistrationTests
{
    private const string Id = "2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21";

    [Theory]
    [InlineData("Production", "", "MicrosoftAppId")]
    [InlineData("Staging", "", "MicrosoftAppId")]
    [InlineData("Production", "MicrosoftAppId=bot", "MicrosoftAppId is the GUID")]
    [InlineData("Production", $"MicrosoftAppId={Id}\n,MicrosoftAppTenantId={Id},MicrosoftAppPassword=x", "MicrosoftAppId is the GUID")]
    [InlineData("Production", $"MicrosoftAppId={Id},MicrosoftAppTenantId= {Id},MicrosoftAppPassword=x", "MicrosoftAppTenantId is the GUID")]
    [InlineData("Development", $"MicrosoftAppId={Id}", "MicrosoftAppTenantId")]
    [InlineData("Development", $"MicrosoftAppId={Id},MicrosoftAppTenantId={Id}", "MicrosoftAppPassword is needed")]
    [InlineData("Development", $"MicrosoftAppId={Id},MicrosoftAppType=MultiTenant", "MicrosoftAppPassword is needed")]
    [InlineData("Development", $"MicrosoftAppId={Id},MicrosoftAppType=UserAssignedMSI,MicrosoftAppTenantId={Id},MicrosoftAppPassword=x", "MicrosoftAppPassword has no place")]
    [InlineData("Development", "MicrosoftAppType=Solo", "MicrosoftAppType is one of")]
    public async Task Should_not_start_and_name_the_setting(string environment, string settings, string problem)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(environment, settings));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", $"MicrosoftAppId={Id},MicrosoftAppTenantId={Id},MicrosoftAppPassword=x")]
    [InlineData("Production", $"MicrosoftAppId={Id},MicrosoftAppType=multitenant,MicrosoftAppPassword=x")]
    [InlineData("Production", $"MicrosoftAppId={Id},MicrosoftAppType=UserAssignedMSI,MicrosoftAppTenantId={Id}")]
    [InlineData("Development", "")]
    public Task Should_start(string environment, string settings) => StartAsync(environment, settings);

    private static async Task StartAsync(string environment, string settings)
    {
        var folder = Directory.CreateTempSubdirectory("zavmo-registration");
        var secret = Path.Combine(folder.FullName, "secret");
        await File.WriteAllTextAsync(secret, new string('s', 40));
        try
        {
            await using var app = ZavmoHost.Create(
            [
                $"--environment={environment}", $"--Storage:Sqlite:Path={Path.Combine(folder.FullName, "zavmo.db")}", "--urls=http://127.0.0.1:0",
                "--Logging:LogLevel:Default=None", $"--Storage:Protection:SecretFile={secret}",
                .. settings.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(setting => "--" + setting),
            ]);
            await app.StartAsync();
            await app.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
