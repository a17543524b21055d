using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Links;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Calendar;

namespace Zavmo.Bot.Calendars;

/// <summary>
/// Links to learners' calendars. A link opens while the learner's document holds the id that is sealed in it, so that it can be taken back.
/// </summary>
internal sealed class CalendarLinks(SealedWords words, PublicAddress address, IOptions<CalendarOptions> options)
{
    /// <summary>Where the calendars are.</summary>
    public const string Folder = "/calendar/";

    /// <summary>How the files end.</summary>
    public const string Ending = ".ics";

    private const string Purpose = "calendar-link";

    /// <summary>How long a link is good for.</summary>
    public TimeSpan Lifetime => TimeSpan.FromDays(options.Value.LinkDays);

    /// <summary>The link for people on a channel, or null where no address of this host is known that they could open.</summary>
    /// <param name="key">The learner.</param>
    /// <param name="calendar">Their calendar with its link's id.</param>
    /// <param name="channelId">Where they are.</param>
    public string? Of(LearnerKey key, CheckpointCalendar calendar, string channelId) =>
        address.For(channelId) is { } host && calendar.LinkId is { } id ? host + Folder + words.Seal(Purpose, key, id) + Ending : null;

    /// <summary>Whether links can be made for people on a channel.</summary>
    public bool Reach(string channelId) => address.For(channelId) is not null;

    /// <summary>Whose calendar a link opens, and the id that their document has to hold; null where it is none of ours.</summary>
    /// <exception cref="StorageException">The key ring cannot be read at the moment.</exception>
    public (LearnerKey Key, string LinkId)? Read(string file) => words.Open(Purpose, file, Ending);

    /// <summary>Whether a calendar opens by a link's id now.</summary>
    public static bool Opens(CheckpointCalendar? calendar, string linkId, DateTimeOffset now) =>
        calendar is { LinkId: { } held, Until: { } until } && now < until
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(held), Encoding.UTF8.GetBytes(linkId));
}
