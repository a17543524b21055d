using Zavmo.Bot.Teams;

namespace Zavmo.Bot.Tests.Teams;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.TrafficManager.NET/emea/")]
    [InlineData("https://webchat.botframework.com/")]
    [InlineData("https://directline.botframework.azure.us/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc/")]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/dod/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/")]
    public void Should_allow_the_hosts_of_channels(string url) => Assert.True(ServiceHosts.Allows(url, allowsLoopback: false));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://smba.trafficmanager.net@attacker.test/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.attacker.test/")]
    [InlineData("https://attacker-trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://attacker.test/smba.trafficmanager.net/")]
    [InlineData("https://attacker.test#.trafficmanager.net")]
    [InlineData("https://attacker.test\\.trafficmanager.net")]
    [InlineData("https://smba.attacker.test/")]
    [InlineData("https://login.teams.microsoft.com/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("file:///etc/hosts")]
    public void Should_allow_nothing_else_even_in_development(string? url)
    {
        Assert.False(ServiceHosts.Allows(url, allowsLoopback: false));
        Assert.False(ServiceHosts.Allows(url, allowsLoopback: true));
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("https://[::1]:5001/")]
    public void Should_allow_this_machine_in_development_only(string url)
    {
        Assert.True(ServiceHosts.Allows(url, allowsLoopback: true));
        Assert.False(ServiceHosts.Allows(url, allowsLoopback: false));
    }
}
