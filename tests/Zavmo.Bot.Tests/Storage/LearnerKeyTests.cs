using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

public sealed class LearnerKeyTests
{
    [Fact]
    public void Should_read_as_tenant_and_learner() => Assert.Equal("local|ann", new LearnerKey("local", "ann").ToString());

    [Theory]
    [InlineData("a|b", "c")]
    [InlineData("a", "b|c")]
    [InlineData("", "c")]
    [InlineData("a", "")]
    public void Should_refuse_parts_that_could_be_another_learners_key(string tenant, string learner) =>
        Assert.Throws<ArgumentException>(() => new LearnerKey(tenant, learner));
}
