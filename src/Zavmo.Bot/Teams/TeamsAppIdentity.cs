using System.Text.RegularExpressions;

namespace Zavmo.Bot.Teams;

/// <summary>What differs between two installations of the app.</summary>
public sealed partial record TeamsAppIdentity
{
    private TeamsAppIdentity(Guid appId, string domain) => (AppId, Domain) = (appId, domain);

    /// <summary>The bot's app registration in Entra ID (<c>MicrosoftAppId</c>); the Teams app has the same id.</summary>
    public Guid AppId { get; }

    /// <summary>The host name at which the bot is reached, in lower case.</summary>
    public string Domain { get; }

    /// <summary>Reads both.</summary>
    /// <exception cref="InvalidDataException">One of them is not what it should be; the message names it.</exception>
    public static TeamsAppIdentity Parse(string appId, string domain)
    {
        if (!Guid.TryParseExact(appId, "D", out var id) || id == Guid.Empty)
        {
            throw new InvalidDataException($"--app-id is the id of the bot's app registration, a GUID like 2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21, not '{appId}'.");
        }

        var host = domain?.ToLowerInvariant() ?? "";
        return HostName().IsMatch(host)
            ? new TeamsAppIdentity(id, host)
            : throw new InvalidDataException($"--domain is a host name like bot.example.org, without scheme, port or path, not '{domain}'.");
    }

    // RFC 1123: labels of letters, digits and inner hyphens. The last begins with a letter, so that an IP address is none.
    [GeneratedRegex(@"^(?=.{4,253}\z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\z")]
    private static partial Regex HostName();
}
