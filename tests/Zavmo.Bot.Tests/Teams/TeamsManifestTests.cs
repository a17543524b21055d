using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using SkiaSharp;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Teams;
using Zavmo.Bot.Tests.Cards;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>The limits that Teams sets for an app package; the schemas beside the repository are the second check.</summary>
public sealed partial class TeamsManifestTests
{
    private const string AppId = "2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21";
    private static readonly string Text = TeamsPackage.Fill(TeamsPackage.Folder, TeamsAppIdentity.Parse(AppId, "bot.example.org"));
    private static readonly JsonNode Manifest = JsonNode.Parse(Text)!;
    private static readonly JsonNode Bot = Manifest["bots"]!.AsArray().Single()!;

    [SchemaTheory]
    [InlineData("1.22")]
    [InlineData("1.25")]
    public async Task Should_fit_the_schema_of_its_version_and_of_a_later_one(string version)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Schemas, "teams", $"v{version}.json"));
        var manifest = JsonNode.Parse(Text)!;
        manifest["manifestVersion"] = version;
        var errors = schema.Validate(manifest.ToJsonString());
        Assert.True(errors.Count == 0, string.Join('\n', errors));

        manifest["bots"]![0]!["scopes"]!.AsArray().Add("everyone");
        Assert.NotEmpty(schema.Validate(manifest.ToJsonString()));
    }

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("developer.name", 32)]
    public void Should_keep_to_the_length_that_Teams_shows(string path, int longest) =>
        Assert.InRange(((string)At(path)!).Length, 1, longest);

    [Fact]
    public void Should_be_of_schema_1_22_with_a_version_and_an_id()
    {
        Assert.Equal("1.22", (string?)Manifest["manifestVersion"]);
        Assert.Contains("/v1.22/", (string?)Manifest["$schema"], StringComparison.Ordinal);
        Assert.Matches(Version(), (string?)Manifest["version"]);
        Assert.Equal(AppId, (string?)Manifest["id"]);
        Assert.Equal(AppId, (string?)Bot["botId"]);
        Assert.Equal("en-GB", (string?)At("localizationInfo.defaultLanguageTag"));
        Assert.Matches("^#[0-9A-F]{6}$", (string?)Manifest["accentColor"]);
    }

    [Fact]
    public void Should_be_for_one_person_a_team_and_a_group_and_serve_nothing_that_the_bot_lacks()
    {
        Assert.Equal(["personal", "team", "groupChat"], Strings(Bot["scopes"]));
        Assert.Equal("personal", (string?)Manifest["defaultInstallScope"]);
        Assert.True((bool)Bot["supportsFiles"]!);
        Assert.All(["supportsCalling", "supportsVideo", "isNotificationOnly"], feature => Assert.False((bool)Bot[feature]!));
        Assert.Empty(Manifest.AsObject().Select(property => property.Key).Intersect(
            ["composeExtensions", "staticTabs", "configurableTabs", "connectors", "webApplicationInfo", "devicePermissions"]));
    }

    [Fact]
    public void Should_keep_every_command_within_its_limits()
    {
        var lists = Bot["commandLists"]!.AsArray();
        Assert.InRange(lists.Count, 1, 3);
        var scopes = lists.SelectMany(list => Strings(list!["scopes"])).ToList();
        Assert.Equal(Strings(Bot["scopes"]), scopes);
        Assert.All(lists, list =>
        {
            var commands = list!["commands"]!.AsArray();
            Assert.InRange(commands.Count, 1, 10);
            Assert.All(commands, command => Assert.InRange(((string)command!["title"]!).Length, 1, 32));
            Assert.All(commands, command => Assert.InRange(((string)command!["description"]!).Length, 1, 128));
            Assert.Equal(commands.Count, commands.Select(command => (string)command!["title"]!).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });
    }

    [Theory]
    [InlineData("continue", LearnerIntent.Greeting)]
    [InlineData("my heat map", LearnerIntent.ShowHeatMap)]
    [InlineData("help", LearnerIntent.Help)]
    [InlineData("delete my data", LearnerIntent.DeleteMyData)]
    public void Should_offer_commands_that_the_conversation_understands(string command, LearnerIntent intent)
    {
        var intents = IntentsFile.Read(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "discover", "intents.yaml"));
        Assert.Equal(intent, intents.Read(command));
        Assert.Contains(command, Commands());
    }

    [Fact]
    public void Should_offer_no_command_that_is_not_tested() =>
        Assert.Equal(["continue", "my heat map", "help", "delete my data"], Commands().Distinct());

    [Fact]
    public void Should_name_the_host_as_a_host_and_every_page_by_https()
    {
        Assert.Equal(["bot.example.org"], Strings(Manifest["validDomains"]));
        Assert.All(["websiteUrl", "privacyUrl", "termsOfUseUrl"], name =>
        {
            var page = new Uri((string)Manifest["developer"]![name]!);
            Assert.Equal(("https", "bot.example.org"), (page.Scheme, page.Host));
        });
    }

    [Fact]
    public void Should_have_a_coloured_icon_of_192_pixels_that_fills_its_square()
    {
        using var icon = Icon("color");
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        var background = icon.GetPixel(0, 0);
        Assert.Equal(((string)Manifest["accentColor"]!).ToUpperInvariant(), $"#{background.Red:X2}{background.Green:X2}{background.Blue:X2}");

        // Teams crops to a circle in places: the sign stays within the middle 120 pixels.
        var sign = Pixels(icon).Where(at => icon.GetPixel(at.X, at.Y) != background).ToList();
        Assert.All(sign, at => Assert.True(at.X is >= 36 and < 156 && at.Y is >= 36 and < 156, $"{at}"));
        Assert.InRange(sign.Count, 2_000, 14_400);
    }

    [Fact]
    public void Should_have_an_outline_icon_of_32_pixels_in_white_on_nothing()
    {
        using var icon = Icon("outline");
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(icon.Pixels.Count(pixel => pixel.Alpha == 255), 100, 400);
        Assert.InRange(icon.Pixels.Count(pixel => pixel.Alpha == 0), 500, 900);
    }

    private static SKBitmap Icon(string name)
    {
        var file = Path.Combine(TeamsPackage.Folder, (string)Manifest["icons"]![name]!);
        using var codec = SKCodec.Create(file);
        Assert.Equal(SKEncodedImageFormat.Png, codec.EncodedFormat);
        return SKBitmap.Decode(file, new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
    }

    private static IEnumerable<(int X, int Y)> Pixels(SKBitmap icon) =>
        Enumerable.Range(0, icon.Width).SelectMany(x => Enumerable.Range(0, icon.Height).Select(y => (x, y)));

    private static List<string> Commands() => [.. Bot["commandLists"]!.AsArray()
        .SelectMany(list => list!["commands"]!.AsArray()).Select(command => (string)command!["title"]!)];

    private static string[] Strings(JsonNode? array) => [.. array!.AsArray().Select(item => (string)item!)];

    private static JsonNode? At(string path) => path.Split('.').Aggregate(Manifest, (node, name) => node[name]!);

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$")]
    private static partial Regex Version();
}
