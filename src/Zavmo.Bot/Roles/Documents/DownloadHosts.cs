using System.Net;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>
/// Where files of a chat may be fetched from. The URL comes with the message, so whoever can send a message could name any address,
/// also one inside the operator's network.
/// </summary>
public static class DownloadHosts
{
    // Teams puts files of a personal chat into the sender's OneDrive, which is SharePoint: the public cloud, the government clouds, China.
    private static readonly string[] Suffixes = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn"];

    /// <summary>Whether a URL may be fetched: https, the ordinary port, no name and password, a host of SharePoint.</summary>
    public static bool Allows(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var parsed) && Allows(parsed);

    /// <summary>Whether a URL may be fetched.</summary>
    public static bool Allows(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsAbsoluteUri && url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.UserInfo.Length == 0
            && Array.Exists(Suffixes, suffix => url.IdnHost.Length > suffix.Length && url.IdnHost.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether an address is one of the open internet: not of this machine, nor of a private network, nor for many.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast
            || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        {
            return false;
        }

        var bytes = address.GetAddressBytes();
        return bytes.Length != 4 || !(bytes[0] is 0 or 10 or 127 or >= 224
            || (bytes[0] == 100 && bytes[1] is >= 64 and < 128) || (bytes[0] == 169 && bytes[1] == 254)
            || (bytes[0] == 172 && bytes[1] is >= 16 and < 32) || (bytes[0] == 192 && bytes[1] == 168));
    }
}
