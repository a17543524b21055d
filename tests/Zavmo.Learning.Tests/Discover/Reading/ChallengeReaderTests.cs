using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class ChallengeReaderTests
{
    [Theory]
    [InlineData("why 2?", ChallengeKind.Why)]
    [InlineData("Why only a 2 on SQL?", ChallengeKind.Why)]
    [InlineData("why so low", ChallengeKind.Why)]
    [InlineData("why is SQL so high", ChallengeKind.Why)]
    [InlineData("I never said I was a 4 at SQL", ChallengeKind.Disagree)]
    [InlineData("I lied about SQL", ChallengeKind.Disagree)]
    [InlineData("but why is it only 2.3", ChallengeKind.Why)]
    [InlineData("how did you get to that level?", ChallengeKind.Why)]
    [InlineData("that's too low", ChallengeKind.Disagree)]
    [InlineData("That\u2019s far too high", ChallengeKind.Disagree)]
    [InlineData("too low", ChallengeKind.Disagree)]
    [InlineData("still too low", ChallengeKind.Disagree)]
    [InlineData("I don't agree with 2 on SQL", ChallengeKind.Disagree)]
    [InlineData("I disagree", ChallengeKind.Disagree)]
    [InlineData("no, it should be higher", ChallengeKind.Disagree)]
    [InlineData("I'm better than that", ChallengeKind.Disagree)]
    [InlineData("I see it differently", ChallengeKind.Disagree)]
    [InlineData("why on HubSpot?", ChallengeKind.Why)]
    [InlineData("how sure are you about browser test automation?", ChallengeKind.Why)]
    [InlineData("what did I say about it?", ChallengeKind.Why)]
    [InlineData("why do you ask", ChallengeKind.None)]
    [InlineData("what did I say about myself?", ChallengeKind.None)]
    [InlineData("why", ChallengeKind.None)]
    [InlineData("2", ChallengeKind.None)]
    [InlineData("Last May I disagreed with the vendor and rang them", ChallengeKind.None)]
    [InlineData("The price was too low, so I raised it", ChallengeKind.None)]
    [InlineData("", ChallengeKind.None)]
    [InlineData("why is communication 2.5", ChallengeKind.Why)]
    [InlineData("why is communication at that level?", ChallengeKind.Why)]
    [InlineData("Why is my communication only a 2.3? I told you all about Mrs Harker", ChallengeKind.Why)]
    [InlineData("why is the plan 5 weeks long?", ChallengeKind.None)]
    public void Should_read_what_is_said_about_a_level(string text, ChallengeKind kind) => Assert.Equal(kind, ChallengeReader.Read(text).Kind);

    [Theory]
    [InlineData("it was mine alone", ChallengeKind.Disagree)]
    [InlineData("that was all me", ChallengeKind.Disagree)]
    [InlineData("Nobody helped me!", ChallengeKind.Disagree)]
    [InlineData("I did it all by myself", ChallengeKind.Disagree)]
    [InlineData("you misread that", ChallengeKind.Disagree)]
    [InlineData("I did it myself with the new scanner on Monday", ChallengeKind.None)]
    [InlineData("nobody was there when the alarm went off, so I opened the valve", ChallengeKind.None)]
    public void Should_hear_that_it_was_done_alone(string text, ChallengeKind expected) => Assert.Equal(expected, ChallengeReader.ReadAtMap(text).Kind);

    [Theory]
    [InlineData("HACCP is 5", "HACCP", 5)]
    [InlineData("no, my HACCP is a 5", "HACCP", 5)]
    [InlineData("I'd say 4 for SQL", "SQL", 4)]
    [InlineData("SQL should be at least 4", "SQL", 4)]
    [InlineData("SQL is more like a 4 because I write it daily", "SQL", 4)]
    [InlineData("I'm a 4 at SQL", "SQL", 4)]
    [InlineData("I'm better than that at SQL", "SQL", null)]
    [InlineData("I am better than that", "", null)]
    [InlineData("I'm not a 2 at test design", "test design", null)]
    [InlineData("SQL is too low", "SQL", null)]
    [InlineData("the SQL level is wrong", "SQL level", null)]
    [InlineData("the 3.0 for clear fault reports is too low", "clear fault reports", null)]
    [InlineData("that rating for SQL is wrong, I built the whole suite last year", "SQL", null)]
    [InlineData("your estimate of 2.4 for SQL is off", "SQL", null)]
    [InlineData("you got SQL wrong", "SQL", null)]
    [InlineData("that's not right", "", null)]
    [InlineData("that isn't right", "", null)]
    [InlineData("this can't be right", "", null)]
    [InlineData("that's wrong", "", null)]
    [InlineData("you've got me wrong", "", null)]
    [InlineData("show my plan", null, null)]
    [InlineData("foundation skills", null, null)]
    [InlineData("ask me more", null, null)]
    [InlineData("5", null, null)]
    [InlineData("that's all right", null, null)]
    [InlineData("I think thats wrong, I run the whole browser suite for 3 years", "", null)]
    [InlineData("that is right", null, null)]
    [InlineData("Last May the price was wrong, so I rang them", null, null)]
    public void Should_read_more_where_the_levels_are_in_sight(string text, string? named, int? level)
    {
        var read = ChallengeReader.ReadAtMap(text);

        Assert.Equal(named is not null, read.Kind == ChallengeKind.Disagree);
        Assert.Equal((named ?? "", level), (read.Named, read.Level));
    }

    [Theory]
    [InlineData("that's wrong, HubSpot is too high, I never used it", true, true)]
    [InlineData("SQL is too high", true, false)]
    [InlineData("I lied about SQL", true, false)]
    [InlineData("I never said I was a 4 at SQL", true, false)]
    [InlineData("SQL should be lower", true, false)]
    [InlineData("SQL is wrong, I've never even opened it", false, true)]
    [InlineData("SQL is too low", false, false)]
    [InlineData("SQL is off, I never did it with help", false, false)]
    [InlineData("SQL is too low, I never used anybody's notes", false, false)]
    [InlineData("SQL should be higher, I have used it for ten years", false, false)]
    public void Should_tell_a_level_that_is_too_high(string text, bool tooHigh, bool never)
    {
        var read = ChallengeReader.ReadAtMap(text);

        Assert.Equal((ChallengeKind.Disagree, tooHigh, never), (read.Kind, read.IsTooHigh, read.IsNeverDone));
    }

    [Theory]
    [InlineData("I don't agree with 2 on SQL, I write the joins for the whole team", "I write the joins for the whole team")]
    [InlineData("too low because nobody else here can do it", "nobody else here can do it")]
    [InlineData("I disagree with the level on SQL", null)]
    [InlineData("that's too low", null)]
    public void Should_take_a_reason_that_stands_in_the_same_message(string text, string? reason) => Assert.Equal(reason, ChallengeReader.Read(text).Reason);

    [Theory]
    [InlineData("why 2 on sql?", "SQL")]
    [InlineData("I disagree with browser tests", "Browser test automation")]
    [InlineData("the level for test design is wrong", "Test design")]
    [InlineData("that's too low", null)]
    [InlineData("test", null)]
    public void Should_find_the_requirement_that_is_named(string text, string? name)
    {
        Requirement[] role = [Requirement("a") with { Name = "SQL" }, Requirement("b") with { Name = "Browser test automation" }, Requirement("c") with { Name = "Test design" }, Requirement("d") with { Name = "API testing" }];

        Assert.Equal(name, RequirementNames.Find(text, role)?.Name);
    }
}
