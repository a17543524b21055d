using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Editing.Talk;

namespace Zavmo.Learning.Tests.Roles.Editing.Talk;

/// <summary>The same wishes in sentences of people's own, and what only looks like one.</summary>
public sealed class FreeRoleTalkTests
{
    private static readonly IReadOnlyList<Requirement> Role =
        [.. new[] { "Stock control", "Customer service", "Team leadership", "Full driving licence", "Excel" }.Select((name, at) => new Requirement
        {
            Id = $"r{at + 1}", Name = name, Category = RequirementCategory.TechnicalCompetency, Description = "", RequiredLevel = 3, Weight = 1, Lines = new LineRange(at + 1, at + 1),
        })];

    [Theory]
    [InlineData("you forgot first aid", "first aid")]
    [InlineData("You missed the forklift licence", "forklift licence")]
    [InlineData("sorry, you've left out cash handling", "cash handling")]
    [InlineData("it also needs a DBS check", "DBS check")]
    [InlineData("the job also requires night shifts", "night shifts")]
    [InlineData("don't forget food hygiene", "food hygiene")]
    [InlineData("I also do payroll", "payroll")]
    [InlineData("what about first aid?", "first aid")]
    [InlineData("there's no first aid on the list", "first aid")]
    [InlineData("can you add SAP please", "SAP")]
    [InlineData("first aid should be on there too", "first aid")]
    [InlineData("First aid is also required", "First aid")]
    [InlineData("what's missing is first aid", "first aid")]
    [InlineData("yes but you forgot till work", "till work")]
    [InlineData("it should include pricing", "pricing")]
    public void Should_read_what_is_to_be_added(string text, string words)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Add, words), (read.Kind, read.Words));
    }

    [Theory]
    [InlineData("no that's wrong")]
    [InlineData("that isn't quite right")]
    [InlineData("I don't agree")]
    [InlineData("there's a mistake")]
    public void Should_read_that_something_is_wrong(string text) => Assert.Equal(RoleTalkKind.Wrong, RoleTalkReader.Read(text, Role).Kind);

    [Theory]
    [InlineData("yup, spot on")]
    [InlineData("yep spot on")]
    [InlineData("all good, carry on")]
    [InlineData("ok, looks perfect to me")]
    [InlineData("I agree, no changes needed")]
    public void Should_read_an_approval_of_several_words(string text) => Assert.Equal(RoleTalkKind.Confirm, RoleTalkReader.Read(text, Role).Kind);

    [Theory]
    [InlineData("ok")]
    [InlineData("it")]
    [InlineData("all good except 3 of them somehow")]
    [InlineData("that's all right that's all right that's all right that's all right that's all right that's all right that's all right but")]
    public void Should_take_no_other_words_for_an_approval(string text) => Assert.NotEqual(RoleTalkKind.Confirm, RoleTalkReader.Read(text, Role).Kind);

    [Theory]
    [InlineData("put stock control and Excel together", RoleTalkKind.Merge, "r1 r5")]
    [InlineData("put 2 and 3 together as People", RoleTalkKind.Merge, "r2 r3")]
    [InlineData("take 1 and 3 off", RoleTalkKind.Remove, "r1 r3")]
    [InlineData("cross the driving licence off the list", RoleTalkKind.Remove, "r4")]
    [InlineData("I don't agree with Team leadership, it's not part of my job", RoleTalkKind.Remove, "r3")]
    [InlineData("number 2 I've got", RoleTalkKind.Held, "r2")]
    [InlineData("the driving licence I have already", RoleTalkKind.Held, "r4")]
    [InlineData("that's me already", RoleTalkKind.Held, "")]
    public void Should_read_which_are_meant_in_other_orders_of_words(string text, RoleTalkKind kind, string ids)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((kind, ids, null), (read.Kind, string.Join(' ', read.Ids), read.NotFound));
    }

    [Theory]
    [InlineData("call stock control stock and orders", "r1", "stock and orders")]
    [InlineData("name Excel spreadsheets", "r5", "spreadsheets")]
    public void Should_read_a_new_name_right_behind_the_old_one(string text, string id, string words)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Rename, id, words), (read.Kind, string.Join(' ', read.Ids), read.Words));
    }

    [Theory]
    [InlineData("add hedge cutting and first aid", "hedge cutting|first aid")]
    [InlineData("add Xero, cash handling and rotas", "Xero|cash handling|rotas")]
    [InlineData("add health and safety", "health and safety")]
    [InlineData("where are the wounds and the palliative care, that is most of my job!", "wounds|palliative care")]
    [InlineData("also add leg ulcer compression and supervising students", "leg ulcer compression|supervising students")]
    [InlineData("add palliative care because I do a lot of it", "palliative care")]
    [InlineData("you forgot food and drink service", "food and drink service")]
    public void Should_read_every_name_of_a_list_to_add(string text, string names) =>
        Assert.Equal(names.Split('|'), RoleTalkReader.ReadAll(text, Role).Select(talk => talk.Words));

    [Theory]
    [InlineData("excel isn't required", "r5")]
    [InlineData("Excel is not needed for this job", "r5")]
    [InlineData("I don't need excel", "r5")]
    [InlineData("we don't use Excel here", "r5")]
    [InlineData("the driving licence is not part of it", "r4")]
    [InlineData("yes, but drop 1", "r1")]
    [InlineData("all right, except remove 2 and 3", "r2 r3")]
    [InlineData("that's fine but 4 isn't relevant", "r4")]
    [InlineData("no need for the driving licence", "r4")]
    [InlineData("scrap stock control", "r1")]
    [InlineData("3 can go", "r3")]
    [InlineData("yes, but drop the control of stock one", "r1")]
    [InlineData("remove the licence thing", "r4")]
    [InlineData("no, 5 is not part of my job", "r5")]
    [InlineData("could you remove the driving licence please", "r4")]
    [InlineData("excel isn't something I do", "r5")]
    [InlineData("excel wasn't really in the advert", "r5")]
    [InlineData("stock control is not a requirement here", "r1")]
    [InlineData("excel isnt needed", "r5")]
    public void Should_read_what_is_not_needed(string text, string ids)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Remove, ids), (read.Kind, string.Join(' ', read.Ids)));
    }

    [Theory]
    [InlineData("change stock control to Stock and orders", "r1", "Stock and orders")]
    [InlineData("call 3 Running a shift instead", "r3", "Running a shift")]
    [InlineData("3 should be called Shift lead", "r3", "Shift lead")]
    [InlineData("excel should say Spreadsheets", "r5", "Spreadsheets")]
    [InlineData("number 3 should be called Shift lead, it says add in it", "r3", "Shift lead")]
    [InlineData("actually, change 2 into Guest care", "r2", "Guest care")]
    public void Should_read_another_name(string text, string id, string words)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Rename, id, words), (read.Kind, Assert.Single(read.Ids), read.Words));
    }

    [Theory]
    [InlineData("change 3 to 4", "r3", 4)]
    [InlineData("excel should be 2", "r5", 2)]
    [InlineData("stock control is more like a 4", "r1", 4)]
    [InlineData("raise team leadership to 5", "r3", 5)]
    [InlineData("Excel only needs level 2", "r5", 2)]
    [InlineData("2 is enough for excel", "r5", 2)]
    [InlineData("stock control is too high", "r1", null)]
    [InlineData("level 3 is too high for Excel", "r5", null)]
    [InlineData("lower 2", "r2", null)]
    public void Should_read_another_level_or_that_there_is_to_be_one(string text, string id, int? level)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Level, id, level), (read.Kind, Assert.Single(read.Ids), read.Level));
    }

    [Theory]
    [InlineData("why level 4 for stock control?", "r1")]
    [InlineData("why is excel there?", "r5")]
    [InlineData("why is stock control level 4", "r1")]
    [InlineData("why 3 for team leadership?", "r3")]
    [InlineData("why did you put excel on the list", "r5")]
    [InlineData("where does customer service come from?", "r2")]
    [InlineData("what do you mean by team leadership?", "r3")]
    [InlineData("what is stock control?", "r1")]
    [InlineData("can you tell me why excel is on the list", "r5")]
    [InlineData("why", "")]
    [InlineData("why did you put that there", "")]
    [InlineData("why these", "")]
    [InlineData("why so many", "")]
    [InlineData("why all of these", "")]
    [InlineData("where do they come from", "")]
    public void Should_read_a_question_about_one(string text, string ids)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Why, ids), (read.Kind, string.Join(' ', read.Ids)));
    }

    [Theory]
    [InlineData("what did you leave out?")]
    [InlineData("what have you left out")]
    [InlineData("which lines did you not use?")]
    [InlineData("show me what you left out")]
    [InlineData("what is left out?")]
    [InlineData("what's missing?")]
    [InlineData("show the left out lines")]
    [InlineData("what did you ignore?")]
    [InlineData("and the duties, where did they go?")]
    [InlineData("where are my duties")]
    [InlineData("show me the duties")]
    public void Should_read_a_wish_to_see_what_was_left_out(string text) => Assert.Equal(RoleTalkKind.LeftOut, RoleTalkReader.Read(text, Role).Kind);

    [Theory]
    [InlineData("add line 14", 14)]
    [InlineData("add line 9 please", 9)]
    [InlineData("you forgot line 22", 22)]
    public void Should_read_a_line_of_the_text_that_is_to_be_added(string text, int line) => Assert.Equal(line, RoleTalkReader.Read(text, Role).Line);

    [Theory]
    [InlineData("add line 12 level 3", 12, 3)]
    [InlineData("add line 12 at level 4", 12, 4)]
    [InlineData("please add line 7, level 2", 7, 2)]
    [InlineData("add line 12", 12, null)]
    public void Should_read_the_level_of_a_line_that_is_to_be_added(string text, int line, int? level)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.Equal((RoleTalkKind.Add, line, level), (read.Kind, read.Line!.Value, read.Level));
    }

    [Theory]
    [InlineData("what about excel?", "r5")]
    [InlineData("2 and 5 are the same", "r2 r5")]
    [InlineData("excel is part of stock control", "r5 r1")]
    public void Should_find_what_is_there(string text, string ids) => Assert.Equal(ids, string.Join(' ', RoleTalkReader.Read(text, Role).Ids));

    [Fact]
    public void Should_read_several_requests_of_one_message()
    {
        var read = RoleTalkReader.ReadAll("drop 1, rename 3 to Shift lead and add first aid", Role);

        Assert.Equal([(RoleTalkKind.Remove, "r1", ""), (RoleTalkKind.Rename, "r3", "Shift lead"), (RoleTalkKind.Add, "", "first aid")], read.Select(talk => (talk.Kind, string.Join(' ', talk.Ids), talk.Words)));
        Assert.Equal(["first aid", "infection control"], RoleTalkReader.ReadAll("you forgot first aid, and what about infection control?", Role).Select(talk => talk.Words));
        Assert.Equal(2, RoleTalkReader.ReadAll("I don't need excel and you missed the till", Role).Count);
        Assert.Single(RoleTalkReader.ReadAll("add buying and call handling", Role));
        Assert.Single(RoleTalkReader.ReadAll("add buying and selling", Role));
        Assert.Single(RoleTalkReader.ReadAll("remove 2, 3 and 5", Role));
    }

    [Theory]
    [InlineData("not right")]
    [InlineData("there is a mistake in it")]
    [InlineData("there's no problem")]
    [InlineData("it needs to be changed")]
    [InlineData("forget it")]
    [InlineData("skip this")]
    [InlineData("that is needed")]
    [InlineData("hm, let me look")]
    [InlineData("I have to ask my manager")]
    [InlineData("that's not right")]
    public void Should_change_nothing_for_what_names_nothing(string text)
    {
        var read = RoleTalkReader.Read(text, Role);

        Assert.True(read.Kind == RoleTalkKind.Unclear || (read.Ids.Count == 0 && read.Kind != RoleTalkKind.Add), $"{read.Kind} {read.Words}");
    }
}
