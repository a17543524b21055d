using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Demo;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Turns;
using Zavmo.Bot.WebChat;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Demo;

public sealed class DemoPeopleTests
{
    private const string Priya = "demo-priya-shah";

    [Fact]
    public async Task Should_bring_a_learner_to_a_question_in_the_middle_of_their_assessment()
    {
        await using var host = new ChatHost();
        Assert.Equal([("Priya Shah", true)], await SeedAsync(host));

        var (session, learner) = await LearnerAsync(host);
        var state = StateOf(session);
        Assert.Equal(StepNames.Accounts, session.Stack[0].State["step"]);
        Assert.Equal(2, state.Asked.Count);
        Assert.Empty(state.Passed);
        Assert.NotNull(state.Account);
        Assert.Empty(state.Account.Parts);
        Assert.Equal("software-test-engineer", learner.RoleId);
        Assert.True(learner.Consent!.Given);
        Assert.Equal(13, learner.Observations.Count(seen => seen.Kind == ObservationKind.SelfRating));
        Assert.Equal(2, learner.Observations.Count(seen => seen.Kind == ObservationKind.Account && seen.Quotes.Count > 0));
        Assert.Equal(3, (await EvidenceAsync(host)).Count);

        var said = await TranscriptAsync(host);
        Assert.Contains(said, json => json.Contains("In May the till froze", StringComparison.Ordinal) && json.Contains("\"role\":\"user\"", StringComparison.Ordinal));
        Assert.Contains(said, json => json.Contains("Step 7 of about 10", StringComparison.Ordinal) && json.Contains("\"role\":\"bot\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_change_nothing_the_second_time_not_even_days_later()
    {
        await using var host = new ChatHost();
        await SeedAsync(host);
        var before = await EverythingAsync(host);

        Assert.Equal([("Priya Shah", false)], await SeedAsync(host));
        await host.RestartAsync();
        host.Time.Skip(TimeSpan.FromDays(3));
        await host.Services.GetRequiredService<IInboxStore>().PurgeAsync(host.Time.GetUtcNow(), CancellationToken.None);
        Assert.Equal([("Priya Shah", false)], await SeedAsync(host));

        Assert.Equal(before, await EverythingAsync(host));
    }

    [Fact]
    public async Task Should_leave_a_person_alone_whom_a_visitor_went_on_as()
    {
        await using var host = new ChatHost();
        await SeedAsync(host);
        await SayAsVisitorAsync(host, "change my role");
        var before = await EverythingAsync(host);

        Assert.Equal([("Priya Shah", false)], await SeedAsync(host));
        Assert.Equal(before, await EverythingAsync(host));
    }

    [Fact]
    public async Task Should_bring_a_person_back_whose_data_a_visitor_had_deleted()
    {
        await using var host = new ChatHost();
        await SeedAsync(host);
        await SayAsVisitorAsync(host, "delete my data");
        await SayAsVisitorAsync(host, "yes, delete");
        Assert.Empty((await LearnerAsync(host)).Learner.Observations);

        Assert.Equal([("Priya Shah", true)], await SeedAsync(host));
        Assert.Equal(2, StateOf((await LearnerAsync(host)).Session).Asked.Count);
    }

    [Fact]
    public async Task Should_go_on_where_a_run_was_broken_off()
    {
        await using var host = new ChatHost();
        await host.Services.StartTurnsAsync(CancellationToken.None);
        var messages = 0;
        await Assert.ThrowsAsync<OperationCanceledException>(() => host.Services.GetRequiredService<DemoConversations>().PlayAsync(
            Priya, _ => ++messages == 4 ? throw new OperationCanceledException() : messages switch { 1 => "yes", 2 => "Software Test Engineer", _ => "standard" }, CancellationToken.None));
        await host.RestartAsync();

        Assert.Equal([("Priya Shah", true)], await SeedAsync(host));
        Assert.Equal(2, StateOf((await LearnerAsync(host)).Session).Asked.Count);
        Assert.Equal(1, (await TranscriptAsync(host)).Count(json => json.Contains("\"text\":\"standard\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Should_say_when_a_sample_conversation_gets_nowhere()
    {
        await using var host = new ChatHost();
        await host.Services.StartTurnsAsync(CancellationToken.None);
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => host.Services.GetRequiredService<DemoConversations>()
            .PlayAsync("demo-lost", _ => "hm", CancellationToken.None));
        Assert.Contains("demo-lost", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_find_a_further_persona_by_its_registration_alone()
    {
        var folder = Directory.CreateTempSubdirectory("zavmo-demo");
        await using (var app = Host(folder, "Development", services => services.AddSingleton<IDemoPersona, Newcomer>()))
        {
            await app.Services.StartTurnsAsync(CancellationToken.None);
            Assert.Equal([("Priya Shah", true), ("Kofi Mensah", true)], await SeedAsync(app.Services));
            var listed = await app.Services.GetRequiredService<DemoPeople>().ListAsync(CancellationToken.None);
            Assert.Equal(["priya-shah", "kofi-mensah"], listed.Select(persona => persona.Id));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Should_add_nobody_outside_development()
    {
        var folder = Directory.CreateTempSubdirectory("zavmo-demo");
        await using (var app = Host(folder, "Production"))
        {
            var error = await Assert.ThrowsAsync<InvalidDataException>(() => SeedAsync(app.Services));
            Assert.Contains("Development", error.Message, StringComparison.Ordinal);
            Assert.Empty(await app.Services.GetRequiredService<DemoPeople>().ListAsync(CancellationToken.None));
        }

        folder.Delete(recursive: true);
    }

    internal static WebApplication Host(DirectoryInfo folder, string environment, Action<IServiceCollection>? adjust = null)
    {
        var secret = Path.Combine(folder.FullName, "secret");
        File.WriteAllText(secret, new string('s', 64));
        return ZavmoHost.Create(
            [
                $"--environment={environment}", $"--Storage:Sqlite:Path={Path.Combine(folder.FullName, "zavmo.db")}",
                $"--Storage:Protection:SecretFile={secret}", "--urls=http://127.0.0.1:0", "--WebChat:Enabled=true", "--Logging:LogLevel:Default=Warning",
                "--MicrosoftAppId=2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21", "--MicrosoftAppType=MultiTenant", "--MicrosoftAppPassword=never-used",
            ],
            adjust);
    }

    internal static async Task<IReadOnlyList<(string Name, bool Added)>> SeedAsync(IServiceProvider services)
    {
        var done = new List<(string, bool)>();
        await foreach (var (persona, added) in services.GetRequiredService<DemoPeople>().SeedAsync(CancellationToken.None))
        {
            done.Add((persona.Name, added));
        }

        return done;
    }

    private static async Task<IReadOnlyList<(string Name, bool Added)>> SeedAsync(ChatHost host)
    {
        await host.Services.StartTurnsAsync(CancellationToken.None);
        return await SeedAsync(host.Services);
    }

    private static async Task SayAsVisitorAsync(ChatHost host, string text)
    {
        var identity = await host.Services.GetRequiredService<WebChatTokens>().IdentityAsync(Priya, CancellationToken.None);
        var accepted = await host.Services.GetRequiredService<WebChatPoster>().SayAsync(identity, text, $"page-{text}", CancellationToken.None);
        await accepted.Finished;
    }

    private static DiscoverState StateOf(SessionDocument session) =>
        JsonSerializer.Deserialize(session.Stack[0].State["data"], DiscoverJson.Default.DiscoverState)!;

    private static async Task<(SessionDocument Session, LearnerDocument Learner)> LearnerAsync(ChatHost host)
    {
        var key = await KeyAsync(host);
        var session = await host.Services.GetRequiredService<ISessionStore>().ReadAsync(key, CancellationToken.None);
        var learner = await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None);
        return (session!.Document, learner!.Document);
    }

    private static async Task<LearnerKey> KeyAsync(ChatHost host) => (await host.Services.GetRequiredService<IDirectoryStore>()
        .FindOrCreateAsync("local", "webchat", Priya, () => throw new InvalidOperationException("nobody is there"), CancellationToken.None)).Key;

    private static async Task<IReadOnlyList<Stored<EvidenceItem>>> EvidenceAsync(ChatHost host) =>
        await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(await KeyAsync(host), CancellationToken.None);

    private static async Task<IReadOnlyList<string>> TranscriptAsync(ChatHost host)
    {
        var identity = await host.Services.GetRequiredService<WebChatTokens>().IdentityAsync(Priya, CancellationToken.None);
        return (await host.Services.GetRequiredService<IWebChatStore>().ReadAsync(identity.ConversationId, 0, CancellationToken.None)).Activities;
    }

    private static async Task<string> EverythingAsync(ChatHost host)
    {
        var key = await KeyAsync(host);
        var session = await host.Services.GetRequiredService<ISessionStore>().ReadAsync(key, CancellationToken.None);
        var learner = await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None);
        string[] tags = [session!.ETag, learner!.ETag, .. (await EvidenceAsync(host)).Select(item => item.ETag)];
        return string.Join('\n', tags.Concat(await TranscriptAsync(host)));
    }

    private sealed class Newcomer : IDemoPersona
    {
        public string Id => "kofi-mensah";

        public string Name => "Kofi Mensah";

        public string About => "has only said yes";

        public Task<bool> SeedAsync(DemoConversations conversations, CancellationToken cancellationToken) =>
            conversations.PlayAsync(((IDemoPersona)this).UserId, place => place.Step == StepNames.Consent ? "yes" : null, cancellationToken);
    }
}
