namespace Zavmo.Bot.Calendars;

/// <summary>Settings of the calendar that learners subscribe to, section <c>Calendar</c>.</summary>
public sealed class CalendarOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Calendar";

    /// <summary>Name of the setting in messages.</summary>
    public const string PublicAddressKey = Section + ":PublicAddress";

    /// <summary>
    /// Where this host is reached from outside, such as <c>https://zavmo.example.com</c>. Empty, only the page of this machine gets
    /// links; others get the dates in words.
    /// </summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>How long a link is good for after it was last asked for, in days, 1 to 730.</summary>
    public int LinkDays { get; set; } = 182;

    /// <summary>How often one address may ask, in a minute, 1 or more.</summary>
    public int RequestsPerMinute { get; set; } = 300;

    /// <summary>What is wrong with them in a sentence, or null.</summary>
    internal string? Problem() =>
        PublicAddress.Length > 0 && !(Uri.TryCreate(PublicAddress, UriKind.Absolute, out var address) && IsSafe(address))
            ? $"{PublicAddressKey} has to begin with https://; http:// is for this machine only."
        : LinkDays is < 1 or > 730 ? $"{Section}:{nameof(LinkDays)} has to be 1 to 730."
        : RequestsPerMinute < 1 ? $"{Section}:{nameof(RequestsPerMinute)} has to be 1 or more."
        : null;

    // The link is the key to the calendar: it does not travel open.
    private static bool IsSafe(Uri address) =>
        address.Query.Length + address.Fragment.Length == 0 && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
