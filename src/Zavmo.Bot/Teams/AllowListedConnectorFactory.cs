using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace Zavmo.Bot.Teams;

/// <summary>Makes clients for service hosts of Microsoft's channels only.</summary>
internal sealed class AllowListedConnectorFactory(ConnectorFactory inner, bool allowsLoopback) : ConnectorFactory
{
    /// <exception cref="InvalidOperationException">The service URL is not one that the bot's token may go to.</exception>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        ServiceHosts.Allows(serviceUrl, allowsLoopback)
            ? inner.CreateAsync(serviceUrl, audience, cancellationToken)
            : throw new InvalidOperationException("The service URL is not on the list of channel hosts: nothing is sent there.");
}
