using System.Text.Json.Nodes;
using Zavmo.Bot.Teams;

namespace Zavmo.Bot.Tests.Teams;

public sealed class TeamsPagesTests
{
    [Fact]
    public async Task Should_serve_the_pages_that_the_manifest_names()
    {
        await using var host = await TeamsHost.StartAsync();
        using var http = new HttpClient();
        var identity = TeamsAppIdentity.Parse("2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21", "bot.example.org");
        var developer = JsonNode.Parse(TeamsPackage.Fill(TeamsPackage.Folder, identity))!["developer"]!;
        foreach (var name in (string[])["privacyUrl", "termsOfUseUrl"])
        {
            var page = new Uri((string)developer[name]!);
            using var response = await http.GetAsync(new Uri(host.Address, page.AbsolutePath));

            Assert.True(response.IsSuccessStatusCode, page.AbsolutePath);
            Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
            Assert.Contains("Zavmo", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
