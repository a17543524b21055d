using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Zavmo.Bot.Messages;

namespace Zavmo.Bot.Tests.Messages;

public sealed class AuthorizationHeaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("", new[] { "" })]
    [InlineData("Bearer a", new[] { "Bearer a" })]
    [InlineData("Bearer a, Bearer b", new[] { "Bearer a, Bearer b" })]
    public void Should_read_the_one_header_there_is(string expected, string[] sent) => Assert.Equal(expected, AuthorizationHeader.Read(Headers(sent)));

    [Fact]
    public void Should_take_two_headers_for_no_caller_at_all() =>
        Assert.Throws<UnauthorizedAccessException>(() => AuthorizationHeader.Read(Headers(["Bearer a", "Bearer a"])));

    private static HeaderDictionary Headers(string[] values) => new() { ["Authorization"] = new StringValues(values) };
}
