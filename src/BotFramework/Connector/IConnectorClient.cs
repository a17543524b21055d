using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The REST service of a channel, at one service URL.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
