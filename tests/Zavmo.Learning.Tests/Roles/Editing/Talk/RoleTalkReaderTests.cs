using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Editing.Talk;

namespace Zavmo.Learning.Tests.Roles.Editing.Talk;

/// <summary>What learners type about the requirements that were understood.</summary>
public sealed class RoleTalkReaderTests
{
    private static readonly IReadOnlyList<Requirement> Role =
        [.. new[] { "Stock control", "Customer service", "Team leadership", "Full driving licence", "Excel" }.Select((name, at) => new Requirement
        {
            Id = $"r{at + 1}", Name = name, Category = RequirementCategory.TechnicalCompetency, Description = "", RequiredLevel = 3, Weight = 1, Lines = new LineRange(at + 1, at + 1),
        })];

    [Theory]
    [InlineData("remove 4", RoleTalkKind.Remove, "r4")]
    [InlineData("Please remove 2, 3 and 5.", RoleTalkKind.Remove, "r2 r3 r5")]
    [InlineData("delete 2-4", RoleTalkKind.Remove, "r2 r3 r4")]
    [InlineData("take out the driving", RoleTalkKind.Remove, "r4")]
    [InlineData("drop driving licence", RoleTalkKind.Remove, "r4")]
    [InlineData("4 is not part of my job", RoleTalkKind.Remove, "r4")]
    [InlineData("merge 2 and 5", RoleTalkKind.Merge, "r2 r5")]
    [InlineData("combine 1, 2 & 3 into one", RoleTalkKind.Merge, "r1 r2 r3")]
    [InlineData("merge stock control with excel", RoleTalkKind.Merge, "r1 r5")]
    [InlineData("2 is me already", RoleTalkKind.Held, "r2")]
    [InlineData("2 and 3 are me already", RoleTalkKind.Held, "r2 r3")]
    [InlineData("I already have driving licence", RoleTalkKind.Held, "r4")]
    [InlineData("that's me already: 5", RoleTalkKind.Held, "r5")]
    [InlineData("ask me about 2", RoleTalkKind.Ask, "r2")]
    [InlineData("2 is not me", RoleTalkKind.Ask, "r2")]
    [InlineData("show 3", RoleTalkKind.Show, "r3")]
    [InlineData("3", RoleTalkKind.Show, "r3")]
    [InlineData("stock control isn't a skill, take it off", RoleTalkKind.Remove, "r1")]
    [InlineData("the excel one makes no sense, please remove it", RoleTalkKind.Remove, "r5")]
    [InlineData("remove full driving licence, I can drive", RoleTalkKind.Remove, "r4")]
    [InlineData("drop excel because I never use it", RoleTalkKind.Remove, "r5")]
    [InlineData("remove the second one", RoleTalkKind.Remove, "r2")]
    [InlineData("remove the first and the last one", RoleTalkKind.Remove, "r1 r5")]
    [InlineData("delete the 3rd", RoleTalkKind.Remove, "r3")]
    [InlineData("remove cust serv", RoleTalkKind.Remove, "r2")]
    [InlineData("1 is two things, split it", RoleTalkKind.Split, "r1")]
    [InlineData("2 is two things", RoleTalkKind.Split, "r2")]
    [InlineData("split number 3", RoleTalkKind.Split, "r3")]
    [InlineData("excel isn't level 4, it's a nice to have", RoleTalkKind.Level, "r5")]
    [InlineData("stock control is not a 4", RoleTalkKind.Level, "r1")]
    [InlineData("where does the 4 for stock control come from?", RoleTalkKind.Why, "r1")]
    [InlineData("where's the driving licence?", RoleTalkKind.Show, "r4")]
    public void Should_read_which_requirements_are_meant(string text, RoleTalkKind kind, string ids)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((kind, ids), (read.Kind, string.Join(' ', read.Ids)));
    }

    [Theory]
    [InlineData("rename 3 to Running a shift", "r3", "Running a shift")]
    [InlineData("call 1 “Stock and orders”", "r1", "Stock and orders")]
    [InlineData("rename excel as Spreadsheets", "r5", "Spreadsheets")]
    [InlineData("rename the second one to WMS", "r2", "WMS")]
    [InlineData("the excel one reads oddly, call it Spreadsheets", "r5", "Spreadsheets")]
    public void Should_read_a_new_name(string text, string id, string words)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Rename, id, words), (read.Kind, Assert.Single(read.Ids), read.Words));
    }

    [Theory]
    [InlineData("merge 1 and 2 as Shop floor", "r1 r2", "Shop floor")]
    [InlineData("add forklift licence", "", "forklift licence")]
    [InlineData("add: First aid", "", "First aid")]
    [InlineData("first aid is missing", "", "first aid")]
    [InlineData("where's the first aid certificate?", "", "first aid certificate")]
    public void Should_read_the_words_that_come_with_it(string text, string ids, string words)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((ids, words), (string.Join(' ', read.Ids), read.Words));
    }

    [Theory]
    [InlineData("level 2 for 1", "r1", 2)]
    [InlineData("set 3 to level 4", "r3", 4)]
    [InlineData("1 level 5", "r1", 5)]
    [InlineData("make the level of 2 to 3", "r2", 3)]
    [InlineData("Excel should be level 1", "r5", 1)]
    [InlineData("level 9 for 2", "r2", 9)]
    [InlineData("excel isn't level 4, it's 2", "r5", 2)]
    [InlineData("excel is not a 4 but a 2", "r5", 2)]
    public void Should_read_a_level(string text, string id, int level)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Level, id, (int?)level), (read.Kind, Assert.Single(read.Ids), read.Level));
    }

    [Theory]
    [InlineData("that's right", RoleTalkKind.Confirm)]
    [InlineData("That’s right!", RoleTalkKind.Confirm)]
    [InlineData("looks good", RoleTalkKind.Confirm)]
    [InlineData("yes, that's correct", RoleTalkKind.Confirm)]
    [InlineData("ok, looks good to me", RoleTalkKind.Confirm)]
    [InlineData("next", RoleTalkKind.Next)]
    [InlineData("show the next ones", RoleTalkKind.Next)]
    [InlineData("show the earlier ones", RoleTalkKind.Previous)]
    [InlineData("back to the list", RoleTalkKind.List)]
    [InlineData("start over", RoleTalkKind.Cancel)]
    [InlineData("", RoleTalkKind.Unclear)]
    [InlineData("no", RoleTalkKind.Unclear)]
    public void Should_read_what_is_about_the_whole(string text, RoleTalkKind kind) => Assert.Equal(kind, RoleTalkReader.Read(text, Role).Kind);

    [Theory]
    [InlineData("remove 0", "0")]
    [InlineData("remove 6", "6")]
    [InlineData("merge 2 and 9", "9")]
    [InlineData("remove e", "e")]
    [InlineData("rename welding to Joining", "welding")]
    public void Should_say_what_it_did_not_find(string text, string missing) => Assert.Equal(missing, RoleTalkReader.Read(text, Role).NotFound);

    [Theory]
    [InlineData("add taking x-rays at level 3 and SOE Exact", "Add taking x-rays 3|Add SOE Exact ")]
    [InlineData("add taking x-rays and SOE Exact at level 2", "Add taking x-rays 2|Add SOE Exact 2")]
    [InlineData("split 1 into picking and counting", "Rename Picking |Add Counting 3")]
    [InlineData("split customer service into: tills, phone calls and complaints", "Rename Tills |Add Phone calls 3|Add Complaints 3")]
    public void Should_read_each_name_of_several(string text, string changes) =>
        Assert.Equal(changes, string.Join('|', RoleTalkReader.ReadAll(text, Role).Select(talk => $"{talk.Kind} {talk.Words} {talk.Level}")));

    [Theory]
    [InlineData("add line 12b", 12, 'b')]
    [InlineData("add line 12", 12, null)]
    [InlineData("add line 12C at level 2", 12, 'c')]
    public void Should_read_which_text_of_a_line_is_meant(string text, int line, char? part)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Add, (int?)line, part), (read.Kind, read.Line, read.Part));
    }

    [Fact]
    public void Should_take_it_for_the_one_that_is_shown()
    {
        Assert.Equal("r2", Assert.Single(RoleTalkReader.Read("remove it", Role, "r2").Ids));
        Assert.Equal("r2", Assert.Single(RoleTalkReader.Read("that's me already", Role, "r2").Ids));
        Assert.Empty(RoleTalkReader.Read("remove it", Role).Ids);
    }
}
