using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Cli;

/// <summary><c>feedback list</c> as an administrator runs it, beside the product.</summary>
public sealed class FeedbackCommandTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly CommandLine line = new();

    public void Dispose() => line.Dispose();

    [Fact]
    public async Task Should_say_that_there_is_none()
    {
        Assert.Equal((0, "There is no feedback.\n", ""), Plain(await line.RunAsync(["feedback", "list"])));
        Assert.Equal((0, "[]\n", ""), Plain(await line.RunAsync(["feedback", "list", "--json"])));
    }

    [Fact]
    public async Task Should_list_the_newest_first_in_one_line_each_without_what_a_terminal_would_obey()
    {
        await GiveAsync("local", "learner-1", "First\n\u001b[31mred\u202e words", 4, Noon);
        await GiveAsync("local", "learner-2", "", null, Noon.AddHours(1));
        await GiveAsync("contoso", "learner-3", "Of somebody else", 9, Noon);

        var (exitCode, output, error) = Plain(await line.RunAsync(["feedback", "list"]));

        Assert.Equal((0, ""), (exitCode, error));
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Matches("^When .* Turn .* They wrote", lines[0]);
        Assert.Matches(@"^2026-03-02 13:00:00  learner-     \?  like      \?  +- \| -$", lines[1]);
        Assert.Matches(@"^2026-03-02 12:00:00  learner-     4  like      reaction-1 +First \[31mred words \| I find nothing in that\.$", lines[2]);
        Assert.DoesNotContain("somebody else", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_write_all_that_is_stored_as_json_and_no_more_than_was_asked_for()
    {
        await GiveAsync("contoso", "learner-1", "Old", 4, Noon.AddDays(-1));
        await GiveAsync("contoso", "learner-1", "Grüße “an alle”", 4, Noon);

        var (exitCode, output, _) = await line.RunAsync(["feedback", "list", "--tenant", "contoso", "--json", "--limit", "1"]);

        Assert.Equal(0, exitCode);
        var item = Assert.Single(JsonNode.Parse(output)!.AsArray())!;
        Assert.Equal(
            ("Grüße “an alle”", 4, "I find nothing in that.", "reaction-1", "discover", "1", "judge/1", "like", "learner-1", "test", "1:7"),
            (Text("comment"), (int)item["turn"]!, Text("quote"), Text("reply"), Text("conversation"), Text("assetVersion"), Text("judge"),
                Text("reaction"), Text("learner"), Text("channel"), Text("activityId")));
        Assert.Equal(Noon, (DateTimeOffset)item["at"]!);
        Assert.Contains("“an alle”", output, StringComparison.Ordinal);

        string Text(string name) => item[name]!.ToString();
    }

    [Theory]
    [InlineData("feedback", "command")]
    [InlineData("feedback list --tenant ../x", "--tenant")]
    [InlineData("feedback list --limit 0", "--limit")]
    [InlineData("feedback list --limit many", "many")]
    [InlineData("feedback list extra", "'extra'")]
    public async Task Should_refuse_with_one_line(string args, string named)
    {
        var (exitCode, output, error) = await line.RunAsync(args.Split(' '));

        Assert.Equal(1, exitCode);
        Assert.Contains(named, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_in_one_line_that_the_words_do_not_open_without_their_secret()
    {
        await GiveAsync("local", "learner-1", "Words", 4, Noon);
        File.Delete(Path.Combine(line.Folder, "zavmo.db.secret"));

        var (exitCode, output, error) = await line.RunAsync(["feedback", "list"]);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static (int ExitCode, string Output, string Error) Plain((int ExitCode, string Output, string Error) ran) =>
        (ran.ExitCode, ran.Output.ReplaceLineEndings("\n"), ran.Error);

    private async Task GiveAsync(string tenant, string learner, string comment, int? turn, DateTimeOffset at)
    {
        await using var app = ZavmoHost.Create([$"--Storage:Sqlite:Path={Path.Combine(line.Folder, "zavmo.db")}", "--environment=Development", ZavmoHost.Quiet]);
        await app.Services.OpenStorageAsync(CancellationToken.None);
        var agreed = new LearnerDocument { LearnerId = learner, Consent = new Consent(true, at, "1") };
        var given = new Turn(new LearnerKey(tenant, learner), new SessionDocument(), agreed, "test", at);
        var reply = turn is { } number ? new ReportableReply(number, "c", new ReplySource("reaction-1", "discover", "1", "judge/1"), "I find nothing in that.") : null;
        Assert.True(app.Services.GetRequiredService<FeedbackTaker>().Take(given, FeedbackReaction.Like, comment, reply, reply is null ? null : "1:7"));
        var item = given.Feedback! with { Id = $"{learner}-{at.Ticks}" };
        Assert.True(await app.Services.GetRequiredService<IFeedbackStore>().TryCreateAsync(tenant, item, CancellationToken.None));
    }
}
