namespace Zavmo.Bot.Teams;

/// <summary>The hosts of Microsoft's channels: the public cloud, the government clouds and the one in China.</summary>
public static class ServiceHosts
{
    // A leading dot stands for one or more further names before it.
    private static readonly string[] Suffixes =
    [
        ".trafficmanager.net",
        ".botframework.com",
        ".botframework.us",
        ".botframework.azure.us",
        ".botframework.azure.cn",
    ];

    // Teams in the government clouds is smba.infra.gcc.teams.microsoft.com and the like.
    private static readonly string[] TeamsSuffixes = [".teams.microsoft.com", ".teams.microsoft.us"];

    /// <summary>Whether answers, and with them the bot's token, may go to a service URL.</summary>
    /// <param name="serviceUrl">The URL that an activity or a stored reference names; anything else is not allowed.</param>
    /// <param name="allowsLoopback">Whether this machine is allowed, over http too.</param>
    public static bool Allows(string? serviceUrl, bool allowsLoopback)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo.Length > 0)
        {
            return false;
        }

        if (url.IsLoopback && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            return allowsLoopback;
        }

        var host = url.IdnHost;
        return url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort
            && (EndsWithAny(host, Suffixes) || (host.StartsWith("smba.", StringComparison.OrdinalIgnoreCase) && EndsWithAny(host, TeamsSuffixes)));
    }

    private static bool EndsWithAny(string host, string[] suffixes) =>
        suffixes.Any(suffix => host.Length > suffix.Length && host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
}
