using System.Globalization;
using Zavmo.Bot.Links;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Pictures;

/// <summary>
/// Links to learners' maps as pictures, for the channel that shows them. A link shows the map as it is when it is opened, ends by itself,
/// and belongs to the consent under which it was made: once that is withdrawn or the data is deleted it opens nothing, whatever is agreed to later.
/// </summary>
internal sealed class PictureLinks(SealedWords words, PublicAddress address, HeatMapPicture picture)
{
    /// <summary>Where the pictures are.</summary>
    public const string Folder = "/pictures/";

    /// <summary>How the files end.</summary>
    public const string Ending = ".png";

    private const string Purpose = "picture-link";
    private const char Between = ' ';
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>The link for people on a channel, or null where no address of this host is known that they could open, or no font is there to draw with.</summary>
    /// <param name="key">Whose map it is.</param>
    /// <param name="consent">When they agreed that their answers are kept.</param>
    /// <param name="channelId">The channel that shows it.</param>
    /// <param name="now">The present time.</param>
    public string? Of(LearnerKey key, DateTimeOffset consent, string channelId, DateTimeOffset now) => picture.Available && address.For(channelId) is { } host
        ? host + Folder + words.Seal(Purpose, key, string.Join(Between, Number((now + Lifetime).ToUnixTimeSeconds()), Number(consent.ToUnixTimeMilliseconds()))) + Ending
        : null;

    /// <summary>Whose map a link shows now, and when the consent it belongs to was given, in Unix milliseconds; null where it is none of ours or has ended.</summary>
    public (LearnerKey Key, long Consent)? Read(string file, DateTimeOffset now) =>
        words.Open(Purpose, file, Ending) is var (key, more)
        && more.Split(Between) is [var until, var consent]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && long.TryParse(consent, NumberStyles.None, CultureInfo.InvariantCulture, out var given)
        && now.ToUnixTimeSeconds() < last
            ? (key, given)
            : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
