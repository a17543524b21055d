using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class NamedPrerequisiteReaderTests
{
    private static readonly Requirement[] Role =
    [
        Requirement("a") with { Name = "Experience in the community" },
        Requirement("b") with { Name = "Full driving licence" },
        Requirement("c") with { Name = "Specialist Practitioner Qualification in District Nursing" },
    ];

    [Theory]
    [InlineData("yes all of them except the SPQ, I'm half way through that", "Yes Yes Nearly")]
    [InlineData("all but not the licence", "Yes No Yes")]
    [InlineData("everything apart from district nursing", "Yes Yes No")]
    [InlineData("yes to all, just not the licence any more, and the SPQ is nearly done", "Yes No Nearly")]
    [InlineData("yes except I'm not sure about the licence", "Yes ? Yes")]
    [InlineData("none of them except the driving licence", "No Yes No")]
    [InlineData("licence yes, SPQ not yet", "? Yes No")]
    [InlineData("first yes, 6 year with same firm, second no never i do it", "Yes No ?")]
    [InlineData("1: yes, the last one nearly", "Yes ? Nearly")]
    [InlineData("yes for first and no for second", "Yes No ?")]
    [InlineData("first yes, many years in the community, second no", "Yes No ?")]
    [InlineData("I have the licence, community experience yes, the specialist practitioner one nearly", "Yes Yes Nearly")]
    public void Should_read_answers_by_name(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NamedPrerequisiteReader.Read(text, Role)!.Select(answer => answer?.ToString() ?? "?")));

    [Theory]
    [InlineData("yes no yes")]
    [InlineData("all yes")]
    [InlineData("yes, not long ago")]
    [InlineData("all except football")]
    [InlineData("Yes to the first two, not the mentorship")]
    [InlineData("I passed my test in 2009 and drive every day")]
    [InlineData("")]
    public void Should_leave_other_answers_to_others(string text) => Assert.Null(NamedPrerequisiteReader.Read(text, Role));
}
