using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Tests.Cli;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Teams;
using Zavmo.Bot.Tutor;

namespace Zavmo.Bot.Tests.Tutor;

/// <summary>What the settings of the model have to be, and what is said about them.</summary>
public sealed class AzureOpenAISettingsTests
{
    private const string Endpoint = "https://zavmo-reader.openai.azure.com/";

    [Theory]
    [InlineData("http://zavmo.openai.azure.com/", "reader", "k", "", 20, "Endpoint must be the https address")]
    [InlineData("zavmo.openai.azure.com", "reader", "k", "", 20, "Endpoint must be the https address")]
    [InlineData("https://key@zavmo.openai.azure.com/", "reader", "k", "", 20, "Endpoint must be the https address")]
    [InlineData("https://zavmo.openai.azure.com/openai/deployments/reader", "reader", "k", "", 20, "ends before /openai")]
    [InlineData(Endpoint, "", "k", "", 20, "Deployment must be")]
    [InlineData(Endpoint, "read er", "k", "", 20, "Deployment must be")]
    [InlineData(Endpoint, "reader", "k", "/nowhere/key", 20, "are both set")]
    [InlineData(Endpoint, "reader", "", "/nowhere/key", 20, "cannot be read")]
    [InlineData(Endpoint, "reader", "se cret", "", 20, "ApiKey holds no key")]
    [InlineData("http://127.0.0.1:9/", "reader", "", "", 20, "without https")]
    [InlineData(Endpoint, "reader", "k", "", 0, "TimeoutSeconds")]
    [InlineData(Endpoint, "reader", "k", "", 121, "TimeoutSeconds")]
    public void Should_name_the_setting_that_is_wrong(string endpoint, string deployment, string key, string file, int seconds, string problem)
    {
        var result = new AzureOpenAICheck().Validate(null, new AzureOpenAIOptions { Endpoint = endpoint, Deployment = deployment, ApiKey = key, ApiKeyFile = file, TimeoutSeconds = seconds });

        Assert.Contains(problem, result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("se cret", result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData(Endpoint, "reader", "")]
    [InlineData(Endpoint, "reader", "key")]
    [InlineData("https://gateway.example.org/models/", "gpt-4o_mini.2", "key")]
    [InlineData("http://localhost:8080/", "reader", "key")]
    public void Should_take_settings_that_are_whole(string endpoint, string deployment, string key) =>
        Assert.True(new AzureOpenAICheck().Validate(null, new AzureOpenAIOptions { Endpoint = endpoint, Deployment = deployment, ApiKey = key }).Succeeded);

    [Fact]
    public async Task Should_not_start_with_wrong_settings()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => TeamsHost.StartAsync(null, $"--AzureOpenAI:Endpoint={Endpoint}"));

        Assert.Contains("AzureOpenAI:Deployment", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_say_whether_the_model_is_on_and_never_the_key()
    {
        Assert.StartsWith("off, AzureOpenAI:Endpoint is not set", Health(new AzureOpenAIOptions()).Settings(), StringComparison.Ordinal);
        var settings = Health(new AzureOpenAIOptions { Endpoint = Endpoint, Deployment = "reader", ApiKey = "s3cret" }).Settings();
        Assert.StartsWith("on, deployment reader at zavmo-reader.openai.azure.com, with a key", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", settings, StringComparison.Ordinal);
        var half = Assert.Throws<InvalidDataException>(() => Health(new AzureOpenAIOptions { Deployment = "reader" }).Settings());
        Assert.Contains("AzureOpenAI:Deployment is", half.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_tell_in_doctor()
    {
        using var cli = new CommandLine();
        Assert.Matches("ok +model: off", (await cli.RunAsync(["doctor"])).Output);
        cli.Settings["AzureOpenAI__Endpoint"] = Endpoint;
        Assert.Matches("missing +model: .*AzureOpenAI:Deployment", (await cli.RunAsync(["doctor"])).Output);
    }

    [Fact]
    public async Task Should_say_on_the_page_about_data_where_texts_go()
    {
        await using var model = await ModelEndpoint.StartAsync();
        Assert.DoesNotContain("language model", await PrivacyAsync(), StringComparison.Ordinal);
        Assert.Contains("language model", await PrivacyAsync(model.Settings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_make_no_client_while_the_model_is_off()
    {
        await using var host = new ChatHost();

        Assert.False(host.Services.GetRequiredService<ModelClient>().IsOn);
    }

    private static ModelHealth Health(AzureOpenAIOptions options) => new(Options.Create(options));

    private static async Task<string> PrivacyAsync(params string[] settings)
    {
        await using var host = await TeamsHost.StartAsync(null, settings);
        using var http = new HttpClient();
        var page = await http.GetStringAsync(new Uri(host.Address, "/privacy"));
        Assert.DoesNotContain("{%", page, StringComparison.Ordinal);
        return page;
    }
}
