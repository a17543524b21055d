namespace Zavmo.Bot.Links;

/// <summary>Settings of the links that Zavmo gives out, section <c>Links</c>.</summary>
public sealed class LinkOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Links";

    /// <summary>Name of the setting in messages.</summary>
    public const string PublicAddressKey = Section + ":PublicAddress";

    /// <summary>
    /// Where this host is reached from outside, such as <c>https://zavmo.example.com</c>. Empty, only the page of this machine gets
    /// links; others are told in words.
    /// </summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>What is wrong with them in a sentence, or null.</summary>
    internal string? Problem() =>
        PublicAddress.Length > 0 && !(Uri.TryCreate(PublicAddress, UriKind.Absolute, out var address) && IsSafe(address))
            ? $"{PublicAddressKey} has to begin with https://; http:// is for this machine only."
            : null;

    // A link is the key to what it opens: it does not travel open.
    private static bool IsSafe(Uri address) =>
        address.Query.Length + address.Fragment.Length == 0 && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
