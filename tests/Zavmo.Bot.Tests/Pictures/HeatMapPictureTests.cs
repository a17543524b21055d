using SkiaSharp;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Pictures;
using Zavmo.Bot.Tests.Cards;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Tests.Pictures;

public sealed class HeatMapPictureTests : IDisposable
{
    private readonly PictureFonts fonts = new();

    public void Dispose() => fonts.Dispose();

    [Theory]
    [InlineData("full")]
    [InlineData("quick")]
    public void Should_draw_a_map_1280_pixels_wide_to_look_at(string name)
    {
        var png = Draw(Data(name == "full" ? SampleMaps.Full() : SampleMaps.Quick()));
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path.Combine(Folder, $"heat-map-{name}.png"), png);

        using var picture = SKBitmap.Decode(png);
        Assert.Equal(1280, picture.Width);
        Assert.InRange(picture.Height, 1000, 6000);
        Assert.InRange(png.Length, 10_000, 800_000);
    }

    [Fact]
    public void Should_draw_name_level_and_band_of_every_cell()
    {
        var full = SampleMaps.Quick();
        var map = full with { Categories = [.. full.Categories.Select(category => category with { Cells = [.. category.Cells.Take(1)] })] };
        var before = Draw(Data(map));
        foreach (var cell in map.Cells())
        {
            Assert.NotEqual(before, Draw(Data(With(map, cell, cell with { Name = "X" + cell.Name[1..] }))));
            Assert.NotEqual(before, Draw(Data(With(map, cell, cell with { Band = Other(cell.Band), Prerequisite = null }))));
            Assert.NotEqual(before, Draw(Data(With(map, cell, cell with { AssessedLevel = 1.1, Prerequisite = null }))));
            Assert.NotEqual(before, Draw(Data(With(map, cell, cell with { RequiredLevel = 5 - cell.RequiredLevel, Prerequisite = null }))));
        }
    }

    [Fact]
    public void Should_say_in_words_what_it_shows()
    {
        var words = HeatMapPicture.AltText(Data(SampleMaps.Full()));
        foreach (var priority in SampleMaps.Full().Priorities)
        {
            Assert.Contains(priority.Cell.Name, words, StringComparison.Ordinal);
        }

        Assert.Contains("Digital tools", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_draw_long_strange_and_many_names()
    {
        var map = ExtremeCards.Map(200, []);
        var cell = map.Categories[0].Cells[0];
        var strange = With(map, cell, cell with { Name = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 20)) + " 数据 🚀 \u202E\0" });
        using var picture = SKBitmap.Decode(Draw(Data(strange)));
        Assert.InRange(picture.Height, 5000, 30_000);
    }

    [Fact]
    public void Should_give_the_same_picture_each_time() => Assert.Equal(Draw(Data(SampleMaps.Full())), Draw(Data(SampleMaps.Full())));

    [Fact]
    public void Should_be_unavailable_without_the_font()
    {
        using var none = new PictureFonts(Path.Combine(AppContext.BaseDirectory, "no such folder"));
        Assert.False(new HeatMapPicture(none).Available);
        Assert.True(new HeatMapPicture(fonts).Available);
    }

    private static string Folder => Path.Combine(Repository.Root, "artifacts", "pictures");

    private byte[] Draw(HeatMapCardData data) => new HeatMapPicture(fonts).Png(data);

    private static HeatMapCardData Data(HeatMap map) => HeatMapCardData.From(map, 3, false, "map", "n1");

    private static GapBand Other(GapBand band) => band == GapBand.Critical ? GapBand.Minor : GapBand.Critical;

    private static HeatMap With(HeatMap map, HeatMapCell old, HeatMapCell changed) => map with
    {
        Categories = [.. map.Categories.Select(category => category with { Cells = [.. category.Cells.Select(cell => cell == old ? changed : cell)] })],
    };
}
