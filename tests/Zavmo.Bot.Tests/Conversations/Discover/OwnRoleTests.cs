using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Roles.Documents;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Roles.Documents;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>A job description that is pasted or sent as a file becomes a role of the learner's own, once they have checked it; another role begins afresh.</summary>
public sealed class OwnRoleTests : AsyncCleanup
{
    private const string Baker = """
        # Night Baker (L2)
        ## Role Purpose & Context
        ### Role Summary
        The Night Baker makes the bread that four shops sell before eight in the morning.
        ## Technical Competencies
        - Sourdough Care: Keeps three starters alive and feeds them by temperature.
        - Oven Scheduling: Plans twelve bakes so that no oven stands empty.
        ## Digital Tools
        - Excel: Keeps the dough sheet for each night.
        """;

    private readonly StubFiles files = new();
    private readonly ChatHost host;

    private readonly ConflictingSessions conflicts = new();

    public OwnRoleTests() => host = new ChatHost(services =>
    {
        services.AddHttpClient(AttachmentFetcher.ClientName).ConfigurePrimaryHttpMessageHandler(() => files);
        conflicts.StandBefore(services);
    });

    [Fact]
    public async Task Should_read_what_is_pasted_in_three_parts_and_go_on_with_it_once_it_is_confirmed()
    {
        var learner = await AtRoleAsync("sam");
        Assert.Contains("Use my own job description", learner.Answered[^1], StringComparison.Ordinal);
        await learner.PressAsync("own-job-description");
        var parts = Baker.Split("## ").ToList();
        Assert.Matches("1 (?:new )?line", Assert.Single(await learner.TypeAsync(parts[0])));
        Assert.DoesNotContain("Baker", learner.Answered[0], StringComparison.Ordinal);
        await learner.TypeAsync(string.Join("## ", parts[1..3]).Insert(0, "## "));
        await learner.TypeAsync(string.Join("## ", parts[3..]).Insert(0, "## "));
        Assert.Empty(await RolesAsync());

        var check = (await learner.TypeAsync("that's all"))[^1];
        Assert.Contains("What I understood", check, StringComparison.Ordinal);
        Assert.Contains("1. Sourdough Care: Level", check, StringComparison.Ordinal);
        Assert.Contains("“Sourdough Care: Keeps three starters", check.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Empty(await RolesAsync());
        Assert.Null((await Stores.LearnerAsync(host)).RoleId);

        var said = await learner.TypeAsync("looks good");
        Assert.Contains("3 things", said[0], StringComparison.Ordinal);
        Assert.Contains("20 minutes", said[^1], StringComparison.Ordinal);
        await learner.PressAsync("quick");
        Assert.Contains("Sourdough", (await learner.TypeAsync("none"))[^1], StringComparison.OrdinalIgnoreCase);
        var record = Assert.Single(await RolesAsync());
        Assert.Equal((await Stores.KeyAsync(host)).LearnerId, record.OwnerLearnerId);
        Assert.Empty(await DraftsAsync());
    }

    [Theory]
    [InlineData("hang on, there's more")]
    [InlineData("wait, the rest is coming")]
    [InlineData("use my own job description")]
    [InlineData("not done yet, more to come...")]
    public async Task Should_keep_no_word_about_the_pasting_as_a_part_of_it(string words)
    {
        var learner = await AtRoleAsync("sam");
        await learner.PressAsync("own-job-description");
        await learner.TypeAsync(Baker);
        await learner.TypeAsync(words);
        await learner.TypeAsync("- Cleaning down: Leaves the bench bare.");
        var draft = await host.Services.GetRequiredService<RoleDrafts>().ReadAsync(await Stores.KeyAsync(host, "sam"), Assert.Single(await DraftsAsync()).Id, CancellationToken.None);
        Assert.DoesNotContain(words, draft!.Document.Text(), StringComparison.Ordinal);
        Assert.Contains("Cleaning down", draft.Document.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Why work for us?")]
    [InlineData("What's in it for you?")]
    public async Task Should_take_a_heading_that_asks_for_a_part_of_the_text(string heading)
    {
        var learner = await AtRoleAsync("sam");
        await learner.PressAsync("own-job-description");
        await learner.TypeAsync("Payroll Officer\n\nAbout you\nYou must know Excel.");
        await learner.TypeAsync(heading);
        await learner.TypeAsync("Hybrid working and cake on Fridays.");
        await learner.TypeAsync("why do you want it?");
        var draft = await host.Services.GetRequiredService<RoleDrafts>().ReadAsync(await Stores.KeyAsync(host, "sam"), Assert.Single(await DraftsAsync()).Id, CancellationToken.None);
        Assert.Contains(heading, draft!.Document.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("want it", draft.Document.Text(), StringComparison.Ordinal);
        await learner.TypeAsync("that's all");
        Assert.DoesNotContain("Hybrid", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_refuse_data_that_is_pasted_and_say_why()
    {
        var learner = await AtRoleAsync("sam");
        await learner.PressAsync("own-job-description");
        await learner.TypeAsync("{ \"title\": \"Night Baker\",\n\"motivators\": [],\n\"skills\": [\"Sourdough\"] }");
        Assert.Contains(await learner.TypeAsync("that's all"), text => text.Contains("holds data, not a job description", StringComparison.Ordinal));
        Assert.Equal("own-role", learner.Step);
    }

    [Fact]
    public async Task Should_show_an_own_role_and_its_draft_to_nobody_else()
    {
        var learner = await AtCheckAsync("sam");
        var other = await AtRoleAsync("ann");
        Assert.DoesNotContain("Baker", other.Answered[^1], StringComparison.Ordinal);
        var draft = Assert.Single(await DraftsAsync());
        Assert.Null(await host.Services.GetRequiredService<RoleDrafts>().ReadAsync(await Stores.KeyAsync(host, "ann"), draft.Id, CancellationToken.None));
        Assert.DoesNotContain(await host.Services.GetRequiredService<RoleLibrary>().ListAsync("local", CancellationToken.None), role => role.Profile.Title.Contains("Baker", StringComparison.Ordinal));

        await learner.PressAsync("ok");
        var record = Assert.Single(await RolesAsync());
        Assert.DoesNotContain("Baker", (await other.TypeAsync("night baker"))[^1].Replace("night baker", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Null(await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", record.Id, CancellationToken.None, (await Stores.KeyAsync(host, "ann")).LearnerId));
        Assert.Contains("Night Baker", (await learner.TypeAsync("choose another role"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_change_everything_in_words_and_assess_what_was_left()
    {
        var learner = await AtCheckAsync("sam");
        Assert.Contains("Excel", (await TypeAsync(learner, "remove 3"))[0], StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", learner.Answered[^1], StringComparison.Ordinal);
        await TypeAsync(learner, "add Stock control");
        await TypeAsync(learner, "rename 2 to Planning the ovens");
        await TypeAsync(learner, "level 2 for 1");
        await TypeAsync(learner, "add Cleaning down");
        await TypeAsync(learner, "merge 3 and 4 as Stock and cleaning");
        await TypeAsync(learner, "3 is me already");

        var card = learner.Answered[^1];
        Assert.Contains("1. Sourdough Care: Level 2 Advanced beginner", card, StringComparison.Ordinal);
        Assert.Contains("2. Planning the ovens", card, StringComparison.Ordinal);
        Assert.Contains("3. Stock and cleaning", card, StringComparison.Ordinal);
        Assert.Contains("never as evidence", card.ReplaceLineEndings(" "), StringComparison.Ordinal);

        await TypeAsync(learner, "that's right");
        var role = RoleJson.Read(Assert.Single(await RolesAsync()).ProfileJson);
        Assert.Equal(["Sourdough Care", "Planning the ovens", "Stock and cleaning"], role.Requirements.Select(item => item.Name));
        Assert.Equal(7, role.Edits.Count);
        var seen = Assert.Single((await Stores.LearnerAsync(host)).Observations);
        Assert.Equal((role.Requirements[2].Id, ObservationKind.SelfRating, role.Requirements[2].RequiredLevel), (seen.RequirementId, seen.Kind, (int)seen.Level));
        await learner.PressAsync("quick");
        await TypeAsync(learner, "none");
        Assert.Equal(2, learner.RatingCount);
    }

    [Theory]
    [InlineData("that is wrong")]
    [InlineData("that's not right")]
    public async Task Should_put_nothing_away_when_it_is_said_to_be_wrong(string words)
    {
        var learner = await AtCheckAsync("sam");
        Assert.EndsWith("?", Assert.Single(await TypeAsync(learner, words)), StringComparison.Ordinal);
        Assert.Equal("role-check", learner.Step);
        Assert.Empty(await RolesAsync());
        Assert.Contains("Oven Scheduling", (await TypeAsync(learner, "show the list"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_take_a_prerequisite_that_is_there_already_as_a_yes()
    {
        var learner = await AtRoleAsync("sam");
        await TypeAsync(learner, Baker + "\n### Essential Prerequisites\n- Food hygiene certificate, level 2\n- Early shifts from two o'clock");
        await TypeAsync(learner, "that's all");
        await TypeAsync(learner, "food hygiene certificate is me already");
        await TypeAsync(learner, "that's right");
        var role = RoleJson.Read(Assert.Single(await RolesAsync()).ProfileJson);
        var held = Assert.Single(role.Requirements, item => item.SaidHeld);
        Assert.Equal(RequirementCategory.Prerequisite, held.Category);

        var seen = Assert.Single((await Stores.LearnerAsync(host)).Observations);
        Assert.Equal((held.Id, ObservationKind.Prerequisite, (int)PrerequisiteAnswer.Yes), (seen.RequirementId, seen.Kind, (int)seen.Level));
    }

    [Fact]
    public async Task Should_change_everything_by_buttons()
    {
        var learner = await AtCheckAsync("sam");
        await OpenAsync(learner, "Oven Scheduling");
        Assert.Contains("Line", learner.Answered[^1], StringComparison.Ordinal);
        await learner.PressAsync("rename");
        await TypeAsync(learner, "Oven plan");
        Assert.Contains("Oven plan", learner.Answered[^1], StringComparison.Ordinal);

        await OpenAsync(learner, "Oven plan");
        await learner.PressAsync("level");
        await learner.PressAsync("level|5");
        Assert.Contains("Oven plan: Level 5 Expert", learner.Answered[^1], StringComparison.Ordinal);

        await OpenAsync(learner, "Excel");
        await learner.PressAsync("held");
        Assert.Contains("You say you have this", learner.Answered[^1], StringComparison.Ordinal);
        await OpenAsync(learner, "Excel");
        await learner.PressAsync("ask");
        Assert.DoesNotContain("You say you have this", learner.Answered[^1], StringComparison.Ordinal);

        await learner.PressAsync("add");
        await TypeAsync(learner, "Cleaning down");
        await OpenAsync(learner, "Cleaning down");
        await learner.PressAsync("merge");
        await TypeAsync(learner, "1");
        Assert.DoesNotContain("Sourdough Care: Level", learner.Answered[^1], StringComparison.Ordinal);

        await OpenAsync(learner, "Excel");
        await learner.PressAsync("remove");
        await OpenAsync(learner, "Oven plan");
        await learner.PressAsync("list");
        await learner.PressAsync("ok");
        Assert.Equal(["Oven plan", "Cleaning down"], RoleJson.Read(Assert.Single(await RolesAsync()).ProfileJson).Requirements.Select(item => item.Name).Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [InlineData("remove 9", "1 to 3|of the 3|none of the 3")]
    [InlineData("merge 2", "same as|merge|belongs")]
    [InlineData("level 9 for 1", "not on the scale")]
    [InlineData("rename 1 to Excel", "in the role already")]
    [InlineData("tell me a story about bread", "remove 4|merge 2|Name a number")]
    public async Task Should_say_why_a_change_cannot_be_made_and_keep_the_list(string words, string why)
    {
        var learner = await AtCheckAsync("sam");
        Assert.Matches(why, Assert.Single(await TypeAsync(learner, words)));
        await TypeAsync(learner, "list");
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_show_a_long_role_in_pages()
    {
        var learner = await AtRoleAsync("sam");
        await learner.TypeAsync("use my own job description");
        await TypeAsync(learner, "# Signal Technician\n## Technical Competencies\n" + string.Join('\n', Enumerable.Range(1, 30).Select(number => $"- Skill of kind {(char)('A' + ((number - 1) / 26))}{(char)('a' + ((number - 1) % 26))}x: Does the thing number {number} with care.")));
        await TypeAsync(learner, "done");
        Assert.Contains("1 to 12 of 30", learner.Answered[^1], StringComparison.Ordinal);
        await learner.PressAsync("next");
        Assert.Contains("13 to 24 of 30", learner.Answered[^1], StringComparison.Ordinal);
        await TypeAsync(learner, "next");
        Assert.Contains("25 to 30 of 30", learner.Answered[^1], StringComparison.Ordinal);
        await TypeAsync(learner, "remove 25-30");
        Assert.Contains("13 to 24 of 24", learner.Answered[^1], StringComparison.Ordinal);
        await TypeAsync(learner, "show the earlier ones");
        Assert.Contains("1 to 12 of 24", learner.Answered[^1], StringComparison.Ordinal);
        Assert.True(System.Text.Json.JsonSerializer.Serialize(await Stores.SessionAsync(host)).Length < 32 * 1024);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("go back")]
    [InlineData("choose a listed role instead")]
    [InlineData("choose another role")]
    public async Task Should_return_to_the_choice_and_keep_nothing(string words)
    {
        var learner = await AtRoleAsync("sam");
        await learner.TypeAsync(Baker);
        Assert.Single(await DraftsAsync());
        await TypeAsync(learner, words);
        Assert.Contains("Account Growth Manager", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync());
        await learner.TypeAsync("2");
        Assert.Equal("software-test-engineer", (await Stores.LearnerAsync(host)).RoleId);
    }

    [Fact]
    public async Task Should_return_to_the_choice_from_the_list_too()
    {
        var learner = await AtCheckAsync("sam");
        await learner.PressAsync("cancel");
        Assert.Contains("Account Growth Manager", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync());
        Assert.Empty(await RolesAsync());
    }

    [Fact]
    public async Task Should_answer_questions_between_parts_and_go_on()
    {
        var learner = await AtRoleAsync("sam");
        await learner.PressAsync("own-job-description");
        await TypeAsync(learner, Baker[..120]);
        Assert.Matches("(?i)manager", (await TypeAsync(learner, "who sees this?"))[0]);
        await TypeAsync(learner, Baker[120..]);
        await TypeAsync(learner, "finished");
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_not_count_a_repeated_part_twice_and_say_so()
    {
        var learner = await AtRoleAsync("sam");
        await TypeAsync(learner, Baker);
        Assert.Matches("already|before|know", Assert.Single(await TypeAsync(learner, Baker)));
        await TypeAsync(learner, "done");
        Assert.DoesNotContain("4. ", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_import_a_whole_document_of_the_product()
    {
        var learner = await AtRoleAsync("sam");
        await TypeAsync(learner, await File.ReadAllTextAsync(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "roles", "software-test-engineer.md")));
        await TypeAsync(learner, "that's all");
        Assert.Contains("15 things", (await TypeAsync(learner, "that's right"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_refuse_a_text_that_is_no_job_description_with_line_and_reason_and_take_another()
    {
        var learner = await AtRoleAsync("sam");
        await TypeAsync(learner, string.Join('\n', Enumerable.Repeat("we had a nice day at the sea and ate fish", 12)));
        Assert.Matches("(?i)line 1", Assert.Single(await TypeAsync(learner, "that's all")));
        Assert.Empty(await RolesAsync());
        Assert.Empty(await DraftsAsync());
        Assert.Matches("(?i)text", (await TypeAsync(learner, "that's all"))[0]);
        await TypeAsync(learner, Baker);
        await TypeAsync(learner, "that's all");
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I upload a job description?")]
    [InlineData("I have a PDF")]
    [InlineData("paste my job description")]
    [InlineData("use my own")]
    [InlineData("3")]
    public async Task Should_say_how_to_give_a_job_description(string words)
    {
        var learner = await AtRoleAsync("sam");
        Assert.Matches("that's all", Assert.Single(await learner.TypeAsync(words)).ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData("delete my data", false)]
    [InlineData("I withdraw my consent", false)]
    [InlineData("delete my data", true)]
    public async Task Should_delete_the_own_role_and_its_draft_with_everything_else(string words, bool confirmed)
    {
        var learner = await AtCheckAsync("sam");
        if (confirmed)
        {
            await learner.PressAsync("ok");
        }

        await TypeAsync(learner, words);
        Assert.Single(confirmed ? await RolesAsync() : await DraftsAsync());
        await TypeAsync(learner, "yes, delete");
        Assert.Empty(await RolesAsync());
        Assert.Empty(await DraftsAsync());
    }

    [Theory]
    [InlineData("that's right")]
    [InlineData("yes")]
    [InlineData("looks good")]
    public async Task Should_delete_nothing_for_the_words_that_confirm_the_list(string words)
    {
        var learner = await AtCheckAsync("sam");
        await TypeAsync(learner, "delete my data");
        await TypeAsync(learner, words);
        Assert.True((await Stores.LearnerAsync(host)).Consent!.Given);
        Assert.Single(await DraftsAsync());

        await TypeAsync(learner, "no");
        await TypeAsync(learner, "that's right");
        Assert.Single(await RolesAsync());
    }

    [Theory]
    [InlineData("remove everything")]
    [InlineData("remove all")]
    [InlineData("delete everything")]
    [InlineData("clear the list")]
    public async Task Should_ask_what_is_meant_by_everything_and_remove_nothing(string words)
    {
        var learner = await AtCheckAsync("sam");
        Assert.Contains("delete my data", (await TypeAsync(learner, words))[^1], StringComparison.Ordinal);
        await TypeAsync(learner, "that's right");
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Single(await DraftsAsync());

        await TypeAsync(learner, words);
        await learner.PressAsync("cancel");
        Assert.Empty(await DraftsAsync());
        Assert.True((await Stores.LearnerAsync(host)).Consent!.Given);
    }

    [Fact]
    public async Task Should_take_changes_back_one_after_the_other_and_lose_nothing()
    {
        var learner = await AtCheckAsync("sam");
        conflicts.Each = true;
        await TypeAsync(learner, "remove 3");
        await TypeAsync(learner, "rename 1 to Starters");
        await TypeAsync(learner, "undo");
        Assert.Contains("1. Sourdough Care", learner.Answered[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
        await host.RestartAsync();
        await TypeAsync(learner, "undo that");
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Matches("(?i)no change|no earlier|nothing is left", (await TypeAsync(learner, "undo the last change"))[0]);
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);

        await TypeAsync(learner, "remove 2");
        await TypeAsync(learner, "that's right");
        Assert.Equal(["Sourdough Care", "Excel"], RoleJson.Read(Assert.Single(await RolesAsync()).ProfileJson).Requirements.Select(item => item.Name));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Should_keep_no_more_than_the_drafts_that_can_be_taken_back()
    {
        var learner = await AtCheckAsync("sam");
        for (var number = 0; number < 9; number++)
        {
            await TypeAsync(learner, $"add Skill number {(char)('A' + number)}");
        }

        Assert.Equal(6, (await DraftsAsync()).Count);
    }

    [Theory]
    [InlineData("back")]
    [InlineData("go back")]
    public async Task Should_ask_before_the_list_is_left(string words)
    {
        var learner = await AtCheckAsync("sam");
        await TypeAsync(learner, "show 2");
        await TypeAsync(learner, words);
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Contains("?", Assert.Single(await TypeAsync(learner, words)), StringComparison.Ordinal);
        Assert.Single(await DraftsAsync());
        await TypeAsync(learner, "1");
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
        await TypeAsync(learner, words);
        await TypeAsync(learner, "2");
        Assert.Contains("Account Growth Manager", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Should_take_a_part_that_comes_after_a_pause_and_drop_nothing_for_undo()
    {
        var learner = await AtRoleAsync("sam");
        await learner.PressAsync("own-job-description");
        await TypeAsync(learner, Baker);
        await TypeAsync(learner, "stop");
        await TypeAsync(learner, "- Able to use a smoker safely");
        await TypeAsync(learner, "undo");
        Assert.Single(await DraftsAsync());
        await TypeAsync(learner, "stop");
        await TypeAsync(learner, "that's all");
        Assert.Contains("smoker", learner.Answered[^1], StringComparison.OrdinalIgnoreCase);

        await TypeAsync(learner, "stop");
        await TypeAsync(learner, "remove 1");
        Assert.DoesNotContain("Sourdough Care: Level", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_nothing_for_who_said_no()
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        await FileAsync(WordFiles.Of(WordFiles.Text("Night Baker", "Titel")));
        await learner.TypeAsync("no");
        await learner.TypeAsync(Baker);
        await FileAsync(WordFiles.Of(WordFiles.Text("Night Baker", "Titel")));
        Assert.Empty(files.Asked);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Should_take_a_file_of_teams_at_the_choice_and_another_in_its_place()
    {
        await AtRoleAsync("sam");
        var said = await FileAsync(WordFiles.Of(
            WordFiles.Text("Night Baker", "Titel"), WordFiles.Text("Requirements"), WordFiles.Text("Sourdough care", list: true), WordFiles.Text("Oven scheduling", list: true)));
        Assert.Contains("Sourdough care", said[^1], StringComparison.Ordinal);
        await FileAsync(PdfFiles.Of([(50, 780, 20, true, "Day Baker"), .. PdfFiles.Column(50, 740, "Requirements", "- Kneading by hand", "- Weighing flour")]));
        Assert.Contains("Day Baker", (await host.SayAsync("list"))[^1]["summary"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single(await DraftsAsync());
        Assert.Equal(2, files.Asked.Count);
    }

    [Theory]
    [InlineData("https://169.254.169.254/latest/meta-data/", "may not fetch")]
    [InlineData("https://contoso.sharepoint.com/gone", "could not fetch")]
    [InlineData("https://contoso.sharepoint.com/picture", "picture")]
    public async Task Should_refuse_a_file_in_one_sentence_and_wait_for_another(string place, string why)
    {
        var learner = await AtRoleAsync("sam");
        files.Answer = url => url.AbsolutePath == "/picture" ? StubFiles.File([0x89, 0x50, 0x4E, 0x47, 1, 2, 3]) : new HttpResponseMessage(System.Net.HttpStatusCode.NotFound);
        var said = await SendAsync(Download(place));
        Assert.Contains(why, Assert.Single(said), StringComparison.Ordinal);
        await TypeAsync(learner, Baker);
        await TypeAsync(learner, "done");
        Assert.Contains("3. Excel", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_not_take_files_elsewhere()
    {
        var learner = await AtRoleAsync("sam");
        await learner.TypeAsync("2");
        Assert.Matches("file", (await SendAsync(Download("https://contoso.sharepoint.com/x")))[0]);
        Assert.Empty(files.Asked);
    }

    [Fact]
    public async Task Should_have_its_effect_once_when_every_turn_runs_twice()
    {
        var learner = await AtRoleAsync("sam");
        conflicts.Each = true;
        foreach (var words in new[] { "use my own job description", Baker[..130], Baker[130..], "that's all", "remove 3", "add Stock control", "looks good" })
        {
            await TypeAsync(learner, words);
        }

        Assert.Equal(7, conflicts.Made);
        var record = Assert.Single(await RolesAsync());
        var role = RoleJson.Read(record.ProfileJson);
        Assert.Equal((1, "Sourdough Care, Oven Scheduling, Stock control", 2), (record.Version, string.Join(", ", role.Requirements.Select(item => item.Name)), role.Edits.Count));
        Assert.Equal(Baker.ReplaceLineEndings("\n"), record.SourceText);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Should_fetch_a_file_again_when_its_turn_runs_again()
    {
        await AtRoleAsync("sam");
        conflicts.Each = true;
        var said = await FileAsync(WordFiles.Of(WordFiles.Text("Night Baker", "Titel"), WordFiles.Text("Requirements"), WordFiles.Text("Sourdough care", list: true)));
        Assert.Contains("Sourdough care", said[^1], StringComparison.Ordinal);
        Assert.Equal(2, files.Asked.Count);
        await host.SayAsync("looks good");
        Assert.Single(await RolesAsync());
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Should_stand_a_restart_between_any_two_turns()
    {
        var learner = await AtRoleAsync("sam");
        foreach (var words in new[] { "use my own job description", Baker[..130], Baker[130..], "that's all", "remove 3", "show 1", "rename it", "Starters", "2 is me already", "looks good" })
        {
            await host.RestartAsync();
            await TypeAsync(learner, words);
        }

        var role = RoleJson.Read(Assert.Single(await RolesAsync()).ProfileJson);
        Assert.Equal(["Starters", "Oven Scheduling"], role.Requirements.Select(item => item.Name));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Should_begin_afresh_with_another_role_and_go_on_with_the_same()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        Assert.Contains("Software Test Engineer", (await learner.TypeAsync("change role"))[^1].Split('\n')[0] + (learner.Answered[^1]), StringComparison.Ordinal);
        await learner.TypeAsync("software test engineer");
        await learner.TypeAsync("quick");
        Assert.Contains("Step 5", (await learner.TypeAsync("none"))[^1], StringComparison.Ordinal);

        await learner.TypeAsync("change role");
        await learner.TypeAsync("account growth manager");
        await learner.TypeAsync("quick");
        Assert.Contains("Step 1", (await learner.TypeAsync("none"))[^1], StringComparison.Ordinal);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.SelfRating);
    }

    public override async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        files.Dispose();
    }

    private static Task<IReadOnlyList<string>> TypeAsync(Learner learner, string words) => learner.TypeAsync(words);

    private static async Task OpenAsync(Learner learner, string name)
    {
        var number = System.Text.RegularExpressions.Regex.Match(learner.Answered[^1], @"(\d+)\. " + name).Groups[1].Value;
        await learner.TypeAsync(number);
    }

    private static JsonObject Download(string place) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = "job.docx",
        ["contentUrl"] = "https://contoso.sharepoint.com/personal/sam/job.docx",
        ["content"] = new JsonObject { ["downloadUrl"] = place, ["uniqueId"] = "1", ["fileType"] = "docx" },
    };

    private Task<IReadOnlyList<string>> FileAsync(byte[] bytes)
    {
        files.Answer = _ => StubFiles.File(bytes);
        return SendAsync(Download("https://contoso.sharepoint.com/file"));
    }

    private async Task<IReadOnlyList<string>> SendAsync(JsonObject attachment) =>
        [.. (await host.SendAsync(new JsonObject { ["attachments"] = new JsonArray(attachment) })).Select(said => (said["text"] ?? said["summary"])!.GetValue<string>())];

    private async Task<Learner> AtRoleAsync(string user)
    {
        var learner = new Learner(host, user);
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        return learner;
    }

    private async Task<Learner> AtCheckAsync(string user)
    {
        var learner = await AtRoleAsync(user);
        await learner.TypeAsync(Baker);
        await learner.TypeAsync("that's all");
        return learner;
    }

    private async Task<IReadOnlyList<RoleRecord>> OwnAsync() => await host.Services.GetRequiredService<IRoleStore>()
        .ListAsync("local", (await Stores.KeyAsync(host)).LearnerId, CancellationToken.None);

    private async Task<IReadOnlyList<RoleRecord>> RolesAsync() => [.. (await OwnAsync()).Where(record => !RoleDrafts.IsOne(record))];

    private async Task<IReadOnlyList<RoleRecord>> DraftsAsync() => [.. (await OwnAsync()).Where(RoleDrafts.IsOne)];
}
