using System.Globalization;
using Zavmo.Bot.Links;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Pictures;

/// <summary>
/// Links to learners' maps as pictures, for the channel that shows them. A link shows the map as it is when it is opened, ends by itself,
/// and opens nothing once the learner's data is deleted.
/// </summary>
internal sealed class PictureLinks(SealedWords words, PublicAddress address, HeatMapPicture picture)
{
    /// <summary>Where the pictures are.</summary>
    public const string Folder = "/pictures/";

    /// <summary>How the files end.</summary>
    public const string Ending = ".png";

    private const string Purpose = "picture-link";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>The link for people on a channel, or null where no address of this host is known that they could open, or no font is there to draw with.</summary>
    public string? Of(LearnerKey key, string channelId, DateTimeOffset now) => picture.Available && address.For(channelId) is { } host
        ? host + Folder + words.Seal(Purpose, key, (now + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)) + Ending
        : null;

    /// <summary>Whose map a link shows now; null where it is none of ours or has ended.</summary>
    public LearnerKey? Read(string file, DateTimeOffset now) =>
        file.EndsWith(Ending, StringComparison.Ordinal)
        && words.Open(Purpose, file[..^Ending.Length]) is var (key, until)
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && now.ToUnixTimeSeconds() < last
            ? key
            : null;
}
