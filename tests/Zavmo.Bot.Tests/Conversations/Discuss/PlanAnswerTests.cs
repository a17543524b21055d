using Zavmo.Bot.Conversations.Discuss;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Encoder;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>What is answered at the plan is true of the plan: what is offered works when it is said.</summary>
public sealed class PlanAnswerTests : AsyncCleanup
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_swap_nothing_for_what_is_not_in_the_plan_and_ask_for_the_other_module_of_a_swap()
    {
        var learner = await Plans.MakeAsync(host);
        var plan = await Plans.ShownAsync(host);
        var both = plan.Placements.Select(placement => placement.Module).Where(module => !module.IsPrerequisite && module.Step == 1).Take(2).ToList();
        var (open, other) = (plan.NumberOf(both[0].Id), plan.NumberOf(both[1].Id));
        await learner.TypeAsync($"show module {open}");
        Assert.Contains(await learner.TypeAsync($"swap module {other} with juggling"), said => said.Contains("“juggling”", StringComparison.Ordinal));
        Assert.Empty((await Plans.KeptAsync(host)).Changes);

        Assert.Contains(both[0].Name, Assert.Single(await learner.TypeAsync("swap")), StringComparison.Ordinal);
        await learner.TypeAsync($"module {other}");
        Assert.Equal(new SwapModules(both[0].Id, both[1].Id), Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    [Fact]
    public async Task Should_stop_nothing_when_another_day_is_wished_for_the_checkpoint()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("when is my next checkpoint");
        await learner.TypeAsync("can we meet tomorrow week instead");

        var checkpoint = (await Plans.ShownAsync(host)).Checkpoints[0];
        Assert.Equal((new DateOnly(2026, 3, 10), true), (checkpoint.Date, checkpoint.IsBooked));
    }

    [Fact]
    public async Task Should_keep_the_day_beside_the_hours_before_there_is_a_plan()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        Assert.Contains(await learner.TypeAsync("two hours on Tuesdays only"), said => said.Contains("Tuesdays", StringComparison.Ordinal));
        await learner.TypeAsync("gentle");
        await learner.TypeAsync("none");

        var settings = (await Plans.KeptAsync(host)).First;
        Assert.Equal((2, DayOfWeek.Tuesday), (settings.HoursPerWeek, Assert.Single(settings.WorkingDays)));
    }

    [Fact]
    public async Task Should_offer_last_week_only_where_it_had_work()
    {
        var learner = await Plans.MakeAsync(host);
        host.Time.Skip(Week);
        Assert.Contains(await learner.TypeAsync("hi"), said => said.Contains("I did last week", StringComparison.Ordinal));
        await learner.TypeAsync("I did last week");
        Assert.NotEmpty((await Plans.KeptAsync(host)).Progress!.DoneMinutes);
    }

    [Fact]
    public async Task Should_offer_a_module_where_last_week_was_free()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("skip week 2");
        host.Time.Skip(2 * Week);
        Assert.Contains(await learner.TypeAsync("hi"), said => said.Contains("I did module 1", StringComparison.Ordinal));
        Assert.DoesNotContain(learner.Answered, said => said.Contains("I did last week", StringComparison.Ordinal));
        await learner.TypeAsync("I did module 1");
        Assert.Single((await Plans.ShownAsync(host)).Finished);
    }

    [Fact]
    public async Task Should_say_that_there_is_none_of_a_type_and_keep_the_wish()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("no storytelling");
        Assert.Contains("no story in your plan", (await learner.TypeAsync("no storytelling"))[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, (await Plans.KeptAsync(host)).Changes.Count);
    }

    [Fact]
    public async Task Should_say_what_changed_since_the_version_that_was_agreed()
    {
        var learner = await Plans.MakeAsync(host);
        Assert.Contains("agree", (await learner.TypeAsync("what changed since version 1?"))[0], StringComparison.Ordinal);
        await learner.TypeAsync("agreed");
        Assert.Contains("version 1", (await learner.TypeAsync("what changed since version 1?"))[0], StringComparison.Ordinal);
        var last = (await Plans.ShownAsync(host)).Placements[^1].Module;
        await learner.TypeAsync("three hours a week");
        var said = string.Join(' ', await learner.TypeAsync("what changed since version 1?"));
        Assert.Contains("version 1", said, StringComparison.Ordinal);
        Assert.Matches("week [0-9]+", said);
    }

    [Fact]
    public async Task Should_point_to_a_second_look_only_where_there_can_be_one_and_then_begin_it()
    {
        var learner = await Plans.MakeAsync(host);
        var plan = await Plans.ShownAsync(host);
        var gap = plan.Placements.First(placement => !placement.Module.IsPrerequisite).Module.RequirementId;
        foreach (var module in plan.Placements.Select(placement => placement.Module).Where(module => module.RequirementId == gap).OrderBy(module => module.Step))
        {
            await learner.TypeAsync($"I've done {module.Name} step {module.Step}");
        }

        Assert.Contains("look at my skills again", string.Join(' ', learner.Answered[^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        await learner.TypeAsync("look at my skills again");

        Assert.Equal("accounts", learner.Step);
    }

    [Fact]
    public void Should_find_the_duty_that_is_nearest_in_meaning_and_none_where_there_are_none()
    {
        var role = RoleOf("Process the monthly payroll for 300 staff", "Answer questions from staff about their pay", "Keep personal records of staff safe and confidential");
        var find = new NearestDuties(MiniLmEncoder.Shared).Of(role);

        Assert.Equal(2, find(Named("Confidential staff records")));
        Assert.Equal(0, find(Named("Payroll software")));
        Assert.Null(find(Named("Excel")));
        Assert.Null(new NearestDuties(MiniLmEncoder.Shared).Of(RoleOf())(Named("GDPR")));
    }

    [Theory]
    [InlineData("Infection control", null)]
    [InlineData("Sedation nursing", null)]
    [InlineData("Able to drive", null)]
    [InlineData("Radiography and radiographs", 2)]
    [InlineData("Patient records", 3)]
    public void Should_name_no_duty_that_is_not_near(string name, int? place)
    {
        var role = RoleOf("Assisting the dentist chairside during routine and surgical treatments", "Decontaminating and sterilising instruments in line with HTM 01-05",
            "Taking radiographs and processing them", "Keeping patient records up to date on SOE Exact", "Calming nervous patients and explaining aftercare");

        Assert.Equal(place, new NearestDuties(MiniLmEncoder.Shared).Of(role)(Named(name)));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static RoleProfile RoleOf(params string[] duties) =>
        new() { Title = "Payroll officer", SeniorityLevel = 2, Requirements = [], Responsibilities = [.. duties.Select((text, at) => new Responsibility(text, "", new LineRange(at + 1, at + 1)))] };

    private static Requirement Named(string name) => new()
    {
        Id = "x." + name, Category = RequirementCategory.Regulation, Name = name, Description = "", RequiredLevel = 3, Weight = 1, Lines = new LineRange(9, 9),
    };
}
