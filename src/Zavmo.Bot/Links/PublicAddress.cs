using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Links;

/// <summary>Where people on a channel can reach this host.</summary>
internal sealed class PublicAddress(IOptions<LinkOptions> options, IServiceProvider services)
{
    /// <summary>The address without a slash at its end, or null where none is known that they could open.</summary>
    /// <param name="channelId">Where they are.</param>
    public string? For(string channelId) => Told(channelId)?.TrimEnd('/');

    // The page is served by this very host; anywhere else its own address is of no use.
    private string? Told(string channelId) => options.Value.PublicAddress is { Length: > 0 } told ? told
        : channelId == WebChatChannel.Id ? services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.Select(Local).OfType<string>().FirstOrDefault()
        : null;

    private static string? Local(string address) => Uri.TryCreate(address, UriKind.Absolute, out var at) && at.IsLoopback ? at.GetLeftPart(UriPartial.Authority) : null;
}
