using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SkiaSharp;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Pictures;

/// <summary>The map as a picture by its link: where it is shown, what it serves, and when it ends.</summary>
public sealed partial class PictureLinkTests : AsyncCleanup
{
    private readonly ChatHost host = new(null, "--Links:PublicAddress=https://zavmo.example");

    [Fact]
    public async Task Should_show_the_map_as_a_picture_with_its_words_and_serve_it()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick");
        Assert.Contains(learner.Answered, said => Link().IsMatch(said));

        var said = Assert.Single(await learner.TypeAsync("show it as a picture"));
        Assert.Contains("Start here", said.ReplaceLineEndings(" "), StringComparison.Ordinal);
        await using var server = await ServeAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        using var answer = await client.GetAsync(Path(said));
        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(1280, picture.Width);
        Assert.True(answer.Headers.CacheControl!.Private);
    }

    [Fact]
    public async Task Should_open_nothing_for_a_changed_an_ended_or_an_erased_link()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick");
        var path = Path(Assert.Single(await learner.TypeAsync("show it as a picture")));
        host.Time.Skip(TimeSpan.FromDays(31));
        await learner.TypeAsync("hi");
        var fresh = Path(Assert.Single(await learner.TypeAsync("show it as a picture")));
        await using var server = await ServeAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };

        foreach (var wrong in (string[])[path[..^6] + "AA.png", "/pictures/.png", "/pictures/x.png", "/pictures/" + new string('x', 2000) + ".png", fresh.Replace(".png", ".ics", StringComparison.Ordinal)])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(wrong)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(fresh)).StatusCode);
        await learner.TypeAsync("delete my data");
        await learner.TypeAsync("yes, delete");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(fresh)).StatusCode);
    }

    [Theory]
    [InlineData("delete my data", "yes, delete")]
    [InlineData("I withdraw my consent", "yes, withdraw")]
    public async Task Should_open_nothing_with_an_old_link_after_another_consent(string words, string confirmed)
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick");
        var old = Path(Assert.Single(await learner.TypeAsync("show it as a picture")));
        await learner.TypeAsync(words);
        await learner.TypeAsync(confirmed);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await Journeys.ToHeatMapAsync(learner, "quick");
        var fresh = Path(Assert.Single(await learner.TypeAsync("show it as a picture")));
        await using var server = await ServeAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(fresh)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(old)).StatusCode);
    }

    [Fact]
    public async Task Should_say_so_where_there_is_no_address()
    {
        await using var hidden = new ChatHost();
        var learner = new Learner(hidden);
        await Journeys.ToHeatMapAsync(learner, "quick");
        Assert.DoesNotContain(learner.Answered, said => said.Contains("/pictures/", StringComparison.Ordinal));
        Assert.Contains("picture", Assert.Single(await learner.TypeAsync("show it as a picture")), StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string Path(string said) => new Uri(Link().Match(said).Value).AbsolutePath;

    private async Task<WebApplication> ServeAsync()
    {
        var app = ZavmoHost.Create(
            [$"--Storage:Sqlite:Path={host.DatabasePath}", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", "--environment=Development"],
            services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(host.Time)));
        await app.Services.OpenStorageAsync(CancellationToken.None);
        await app.StartAsync();
        return app;
    }

    [GeneratedRegex("https://zavmo[.]example/pictures/[^\\s]+[.]png")]
    private static partial Regex Link();
}
