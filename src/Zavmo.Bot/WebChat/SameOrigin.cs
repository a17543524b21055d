using System.Net;

namespace Zavmo.Bot.WebChat;

/// <summary>Keeps other web sites away from an endpoint that has no sign-in.</summary>
internal static class SameOrigin
{
    /// <summary>
    /// Why a request is refused, or null. An Origin must name the host that was asked; with <paramref name="loopbackOnly"/> that
    /// host must be this machine by name, since a foreign name can be made to point here (DNS rebinding).
    /// </summary>
    public static string? Refusal(HttpRequest request, bool loopbackOnly)
    {
        if (loopbackOnly && !IsLoopback(request.Host.Host))
        {
            return "This page is only served to this computer, as localhost. Set WebChat:Enabled to serve it under another name.";
        }

        var origins = request.Headers.Origin;
        var same = origins.Count == 0 || (origins.Count == 1 && Uri.TryCreate(origins[0], UriKind.Absolute, out var origin)
            && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
        return same ? null : "Requests from another web site are refused.";
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
