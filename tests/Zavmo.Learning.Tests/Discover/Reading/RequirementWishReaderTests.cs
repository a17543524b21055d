using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class RequirementWishReaderTests
{
    private static readonly Requirement[] Role =
    [
        Requirement("talk") with { Name = "Communication" },
        Requirement("legs") with { Name = "Leg ulcers" },
        Requirement("students") with { Name = "Supervising students" },
        Requirement("sql") with { Name = "SQL" },
    ];

    [Theory]
    [InlineData("Can I go back to communication please", "talk")]
    [InlineData("I'd rather tell you about leg ulcers, nobody asked and that's what I'm good at", "legs")]
    [InlineData("change my answer to communication", "talk")]
    [InlineData("I mean communication, the one about Mrs Harker, change my answer to that one", "talk")]
    [InlineData("ask me about SQL instead", "sql")]
    [InlineData("ask me more about SQL", "sql")]
    [InlineData("can we do students first", "students")]
    [InlineData("What about leg ulcers?", "legs")]
    [InlineData("Why don't you ask me about leg ulcers?", "legs")]
    public void Should_find_what_somebody_wants_to_be_asked_about(string text, string id) => Assert.Equal(id, RequirementWishReader.Read(text, Role)?.Id);

    [Theory]
    [InlineData("Can I go back to gardening please")]
    [InlineData("Let me tell you about SQL: last week I rewrote the nightly query and halved its time")]
    [InlineData("I went back to communication and rang her again")]
    [InlineData("what about it?")]
    [InlineData("can I go back")]
    [InlineData("communication")]
    [InlineData("Let me tell you about the leg ulcers case that the whole team feared")]
    [InlineData("I meant the communication, which breaks down every week between the two teams that share a ward")]
    [InlineData("I mean the communication was a team thing really, three of us in a room with the logs")]
    public void Should_take_nothing_else_for_a_wish(string text) => Assert.Null(RequirementWishReader.Read(text, Role));

    [Theory]
    [InlineData("oh can I change my answer on students, I'd say a 4 thinking about it", "students", 4)]
    [InlineData("make SQL a 2", "sql", 2)]
    [InlineData("I changed my mind, I'd only rate myself 2 on SQL, not 3", "sql", 2)]
    [InlineData("change my rating for communication", "talk", null)]
    [InlineData("put leg ulcers to 5 please", "legs", 5)]
    public void Should_read_another_rating(string text, string id, int? level)
    {
        var read = RequirementWishReader.ReadRating(text, Role);
        Assert.Equal((id, level), (read?.Requirement.Id, read?.Level));
    }

    [Theory]
    [InlineData("3 4 2 3")]
    [InlineData("change my answer")]
    [InlineData("SQL 3, communication 4")]
    [InlineData("I changed the SQL of two reports")]
    [InlineData("Set up SQL checks for the rate limiter, all mine, in CI since May: 4 suites that caught a double charge.")]
    [InlineData("I'd put a 2 on SQL as the mark of that team, so I coached them through May till they were fine.")]
    [InlineData("I'd give myself a 3 on SQL and 4 on communication")]
    [InlineData("Put SQL checks behind the fault reports rate page and the 3 worst queries were gone.")]
    public void Should_take_no_list_for_a_change(string text) => Assert.Null(RequirementWishReader.ReadRating(text, Role));
}
