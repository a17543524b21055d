using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Demo;

public sealed class DemoEndpointTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-demo");

    [Fact]
    public async Task Should_list_in_development_the_people_who_were_added_and_nobody_else()
    {
        await using var app = await StartAsync("Development");
        using var http = Client(app);
        Assert.Empty((await http.GetFromJsonAsync<JsonArray>("demo/people"))!);

        await DemoPeopleTests.SeedAsync(app.Services);
        var person = Assert.Single((await http.GetFromJsonAsync<JsonArray>("demo/people"))!)!;
        Assert.Equal("Priya Shah", (string?)person["name"]);
        Assert.Contains("view-as.js", await http.GetStringAsync(""), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await TokenAsync(http, (string)person["userId"]!));
    }

    [Fact]
    public async Task Should_have_no_picker_and_no_way_to_become_a_sample_person_outside_development()
    {
        await using (var development = await StartAsync("Development"))
        {
            await DemoPeopleTests.SeedAsync(development.Services);
        }

        await using var app = await StartAsync("Production");
        using var http = Client(app);
        foreach (var path in new[] { "demo/people", "view-as.js", "view-as.css" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(path)).StatusCode);
        }

        var page = await http.GetStringAsync("");
        Assert.Contains("app.js", page, StringComparison.Ordinal);
        Assert.DoesNotContain("view-as", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await TokenAsync(http, "demo-priya-shah"));
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Should_keep_the_list_from_other_sites(string header, string value)
    {
        await using var app = await StartAsync("Development");
        using var http = Client(app);
        http.DefaultRequestHeaders.Add(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync("demo/people")).StatusCode);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static HttpClient Client(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.Single()) };

    private static async Task<HttpStatusCode> TokenAsync(HttpClient http, string userId)
    {
        using var body = new StringContent($$$"""{"user":{"id":"{{{userId}}}"}}""", Encoding.UTF8, "application/json");
        return (await http.PostAsync("directline/tokens/generate", body)).StatusCode;
    }

    private async Task<WebApplication> StartAsync(string environment)
    {
        var app = DemoPeopleTests.Host(folder, environment);
        await app.StartAsync();
        await app.Services.StartTurnsAsync(CancellationToken.None);
        return app;
    }
}
