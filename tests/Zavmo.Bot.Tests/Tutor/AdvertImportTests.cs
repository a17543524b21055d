using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Tests.Cli;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Tutor;

/// <summary>An advert that an administrator imports, read by the rules and by a model.</summary>
public sealed class AdvertImportTests : AsyncCleanup
{
    private ModelEndpoint model = null!;

    public override async Task InitializeAsync()
    {
        model = await ModelEndpoint.StartAsync();
        model.Answer = context => ModelEndpoint.ListAsync(context, [.. Warden.Items, Warden.Item("Kubernetes", "digitalTool", 12, "Excel")]);
    }

    public override ValueTask DisposeAsync() => model.DisposeAsync();

    [Fact]
    public async Task Should_not_ask_again_about_a_text_that_was_read_so()
    {
        await using var host = new ChatHost(null, model.Settings);
        var library = host.Services.GetRequiredService<RoleLibrary>();
        var first = await library.ImportAsync("local", Warden.Advert, CancellationToken.None);
        model.Answer = context => ModelEndpoint.ListAsync(context, Warden.Items[..3]);
        var second = await library.ImportAsync("local", Warden.Advert.ReplaceLineEndings("\r\n"), CancellationToken.None);
        var third = await library.ImportAsync("local", Warden.Advert + "\n- Patience", CancellationToken.None);

        Assert.Equal((5, 1), (first.Role.Profile.Reading!.Kept, first.Role.Profile.Reading.Dropped));
        Assert.True(second.Unchanged);
        Assert.Equal(first.Role.Version, second.Role.Version);
        Assert.False(third.Unchanged);
        Assert.Equal(2, model.Requests.Count);
    }

    [Fact]
    public async Task Should_read_again_once_the_model_is_back()
    {
        model.Answer = context => ModelEndpoint.FailAsync(context, 500, "InternalServerError");
        await using var host = new ChatHost(null, model.Settings);
        var library = host.Services.GetRequiredService<RoleLibrary>();
        var first = await library.ImportAsync("local", Warden.Advert, CancellationToken.None);
        model.Answer = context => ModelEndpoint.ListAsync(context, Warden.Items);
        var second = await library.ImportAsync("local", Warden.Advert, CancellationToken.None);

        Assert.Null(first.Role.Profile.Reading);
        Assert.Contains(second.Role.Profile.Requirements, item => item.Name == "Vegetable growing");
    }

    [Fact]
    public async Task Should_import_on_the_command_line_and_say_how_it_was_read()
    {
        using var cli = new CommandLine();
        var file = Path.Combine(cli.Folder, "warden.txt");
        await File.WriteAllTextAsync(file, Warden.Advert);
        var key = Path.Combine(cli.Folder, "key");
        await File.WriteAllTextAsync(key, ModelEndpoint.Key + "\n");
        cli.Settings["AzureOpenAI__Endpoint"] = model.Address;
        cli.Settings["AzureOpenAI__Deployment"] = ModelEndpoint.Deployment;
        cli.Settings["AzureOpenAI__ApiKeyFile"] = key;

        var (code, output, error) = await cli.RunAsync(["role", "import", file]);
        Assert.True(code == 0, error);
        Assert.Contains("5 items stood in the lines they named, 1 were dropped", output, StringComparison.Ordinal);
        Assert.Equal(ModelEndpoint.Key, Assert.Single(model.Requests).Key);
        Assert.Contains("Vegetable growing", (await cli.RunAsync(["role", "show", "allotment-warden"])).Output, StringComparison.Ordinal);

        model.Answer = context => ModelEndpoint.FailAsync(context, 500, "InternalServerError");
        await File.WriteAllTextAsync(file, Warden.Advert + "\n- Patience");
        (code, output, error) = await cli.RunAsync(["role", "import", file]);
        Assert.True(code == 0, error);
        Assert.DoesNotContain("language model", output, StringComparison.Ordinal);
    }
}
