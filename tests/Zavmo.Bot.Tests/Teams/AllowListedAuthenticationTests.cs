using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Teams;

namespace Zavmo.Bot.Tests.Teams;

public sealed class AllowListedAuthenticationTests
{
    private const string Teams = "https://smba.trafficmanager.net/emea/";
    private readonly OpenAuthentication _open = new();

    [Fact]
    public async Task Should_send_to_channels_with_the_audience_of_the_turn()
    {
        var guarded = new AllowListedAuthentication(_open, allowsLoopback: false);

        await guarded.CreateConnectorFactory(new ClaimsIdentity()).CreateAsync(Teams, "audience", CancellationToken.None);
        var result = await guarded.AuthenticateRequestAsync(new Activity(), "header", CancellationToken.None);
        await result.ConnectorFactory.CreateAsync(Teams, "audience", CancellationToken.None);

        Assert.Equal([(Teams, "audience"), (Teams, "audience")], _open.Made);
        Assert.Equal(("header", "caller"), (_open.Header, result.CallerId));
        Assert.Equal("originating", guarded.GetOriginatingAudience());
    }

    [Theory]
    [InlineData("https://attacker.test/", true)]
    [InlineData("http://localhost:56150/_connector", false)]
    public async Task Should_make_no_client_for_another_host_on_either_way(string url, bool allowsLoopback)
    {
        var guarded = new AllowListedAuthentication(_open, allowsLoopback);
        var authenticated = await guarded.AuthenticateRequestAsync(new Activity(), "", CancellationToken.None);

        foreach (var factory in new[] { guarded.CreateConnectorFactory(new ClaimsIdentity()), authenticated.ConnectorFactory })
        {
            var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateAsync(url, "a", CancellationToken.None));
            Assert.Equal(new SendOutcome(SendOutcomeKind.Failed), ConnectorErrors.Of(refusal));
        }

        Assert.Empty(_open.Made);
    }

    [Fact]
    public async Task Should_send_to_this_machine_in_development()
    {
        var guarded = new AllowListedAuthentication(_open, allowsLoopback: true);

        await guarded.CreateConnectorFactory(new ClaimsIdentity()).CreateAsync("http://localhost:56150/_connector", "a", CancellationToken.None);

        Assert.Single(_open.Made);
    }

    [Fact]
    public async Task Should_pass_a_refusal_on() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => new AllowListedAuthentication(_open, false)
            .AuthenticateRequestAsync(new Activity(), "refused", CancellationToken.None));

    private sealed class OpenAuthentication : BotFrameworkAuthentication
    {
        public List<(string Url, string Audience)> Made { get; } = [];

        public string Header { get; private set; } = "";

        public override string GetOriginatingAudience() => "originating";

        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
        {
            Header = authHeader;
            return authHeader == "refused"
                ? throw new UnauthorizedAccessException()
                : Task.FromResult(new AuthenticateRequestResult { CallerId = "caller", ConnectorFactory = new Factory(Made) });
        }

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(Made);

        public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }

    private sealed class Factory(List<(string Url, string Audience)> made) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            made.Add((serviceUrl, audience));
            return Task.FromResult<IConnectorClient>(null!);
        }
    }
}
