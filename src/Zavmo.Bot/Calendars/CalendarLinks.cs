using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.WebChat;
using Zavmo.Learning.Discuss.Calendar;

namespace Zavmo.Bot.Calendars;

/// <summary>
/// Links to learners' calendars. A link is one sealed word (AES-256-GCM under the key ring): whoever has it learns nothing from it, and
/// nobody makes one up. It opens while the learner's document holds the id that is sealed in it, so that it can be taken back.
/// </summary>
internal sealed class CalendarLinks(Protector protector, IOptions<CalendarOptions> options, IServiceProvider services)
{
    /// <summary>Where the calendars are.</summary>
    public const string Folder = "/calendar/";

    /// <summary>How the files end.</summary>
    public const string Ending = ".ics";

    private const string Purpose = "calendar-link";
    private const char Between = '\n';
    private const int LongestToken = 1024;

    /// <summary>How long a link is good for.</summary>
    public TimeSpan Lifetime => TimeSpan.FromDays(options.Value.LinkDays);

    /// <summary>The link for people on a channel, or null where no address of this host is known that they could open.</summary>
    /// <param name="key">The learner.</param>
    /// <param name="calendar">Their calendar with its link's id.</param>
    /// <param name="channelId">Where they are.</param>
    public string? Of(LearnerKey key, CheckpointCalendar calendar, string channelId) =>
        AddressFor(channelId) is { } address && calendar.LinkId is { } id
            ? address.TrimEnd('/') + Folder + protector.Protect(Purpose, string.Join(Between, key.TenantId, key.LearnerId, id)) + Ending
            : null;

    /// <summary>Whether links can be made for people on a channel.</summary>
    public bool Reach(string channelId) => AddressFor(channelId) is not null;

    /// <summary>Whose calendar a link opens, and the id that their document has to hold; null where it is none of ours.</summary>
    /// <exception cref="StorageException">The key ring cannot be read at the moment.</exception>
    public (LearnerKey Key, string LinkId)? Read(string token)
    {
        if (token.Length is 0 or > LongestToken)
        {
            return null;
        }

        try
        {
            return protector.Unprotect(Purpose, token).Split(Between) is [var tenant, var learner, var id] ? (new LearnerKey(tenant, learner), id) : null;
        }
        catch (StorageException error) when (error.IsPermanent)
        {
            return null;
        }
    }

    /// <summary>Whether a calendar opens by a link's id now.</summary>
    public static bool Opens(CheckpointCalendar? calendar, string linkId, DateTimeOffset now) =>
        calendar is { LinkId: { } held, Until: { } until } && now < until
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(held), Encoding.UTF8.GetBytes(linkId));

    // The page is served by this very host; anywhere else its own address is of no use.
    private string? AddressFor(string channelId) => options.Value.PublicAddress is { Length: > 0 } told ? told
        : channelId == WebChatChannel.Id ? services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.Select(Local).OfType<string>().FirstOrDefault()
        : null;

    private static string? Local(string address) => Uri.TryCreate(address, UriKind.Absolute, out var at) && at.IsLoopback ? at.GetLeftPart(UriPartial.Authority) : null;
}
