using System.Net;
using System.Text.RegularExpressions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zavmo.Bot.Calendars;
using Zavmo.Bot.Links;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Conversations.Discuss;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Calendars;

/// <summary>The calendar by link: what it holds, who gets it, and how it follows the plan. Read back with the library's own parser.</summary>
public sealed partial class CalendarTests : AsyncCleanup
{
    private readonly ChatHost host = new(null, "--Links:PublicAddress=https://zavmo.example/bot");
    private WebApplication server = null!;
    private HttpClient client = null!;

    public override async Task InitializeAsync()
    {
        (server, client) = await ServeAsync("--environment=Development");
    }

    [Fact]
    public async Task Should_hold_each_checkpoint_with_its_day_and_nothing_else()
    {
        var learner = await Plans.MakeAsync(host);
        var text = await GetAsync(await LinkAsync(learner));
        var plan = await Plans.ShownAsync(host);

        var calendar = Calendar.Load(text)!;
        Assert.Equal("PUBLISH", calendar.Method);
        Assert.Equal(plan.Checkpoints.Select(checkpoint => checkpoint.Date), calendar.Events.Select(found => found.Start!.Date).Order());
        Assert.Equal(plan.Checkpoints.Select(checkpoint => FormattableString.Invariant($"Zavmo checkpoint {checkpoint.Number}")), Ordered(calendar).Select(found => found.Summary));
        Assert.All(calendar.Events, found => Assert.Empty(found.Alarms));
        Assert.All(calendar.Events, found => Assert.Null(found.Description));
        Assert.All(plan.Placements, placement => Assert.DoesNotContain(placement.Module.Name, text, StringComparison.OrdinalIgnoreCase));
        var key = await Stores.KeyAsync(host);
        Assert.DoesNotContain(key.LearnerId, text, StringComparison.OrdinalIgnoreCase);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task Should_keep_the_ids_and_raise_the_sequence_when_a_checkpoint_is_booked_or_moves()
    {
        var learner = await Plans.MakeAsync(host);
        var link = await LinkAsync(learner);
        var before = Ordered(Calendar.Load(await GetAsync(link))!);

        await host.SendAsync(new() { ["text"] = "book the checkpoint for Thursday at half past nine", ["localTimezone"] = "Europe/London" });
        var booked = Ordered(Calendar.Load(await GetAsync(link))!);

        Assert.Equal(before.Select(found => found.Uid), booked.Select(found => found.Uid));
        Assert.Equal(before.Select(found => found.Sequence + (found == before[0] ? 1 : 0)), booked.Select(found => found.Sequence));
        Assert.Equal(("Europe/London", new DateTime(2026, 3, 12, 9, 30, 0), new DateTime(2026, 3, 12, 9, 30, 0, DateTimeKind.Utc)), (booked[0].Start!.TzId, booked[0].Start!.Value, booked[0].Start!.AsUtc));

        var second = booked[1].Start!.Date;
        await learner.TypeAsync(FormattableString.Invariant($"I'm on leave from {second.AddDays(-4):d MMMM} to {second.AddDays(4):d MMMM}"));
        var moved = Ordered(Calendar.Load(await GetAsync(link))!);
        Assert.Equal(booked.Select(found => found.Uid), moved.Take(booked.Count).Select(found => found.Uid));
        Assert.NotEqual(second, moved[1].Start!.Date);
        Assert.True(moved[1].Sequence > booked[1].Sequence);
        Assert.Equal((booked[0].Sequence, booked[0].Start), (moved[0].Sequence, moved[0].Start));
    }

    [Fact]
    public async Task Should_keep_half_past_nine_where_the_learner_is()
    {
        var learner = await Plans.MakeAsync(host);
        var link = await LinkAsync(learner);
        await host.SendAsync(new() { ["text"] = "book checkpoint 2 for Tuesday at half past nine", ["localTimezone"] = "Europe/Berlin" });
        await host.SendAsync(new() { ["text"] = "book checkpoint 3 for Tuesday at half past nine", ["localTimezone"] = "Europe/Berlin" });

        var events = Ordered(Calendar.Load(await GetAsync(link))!);

        // The clocks change on 29 March.
        Assert.Equal(new DateTime(2026, 3, 24, 8, 30, 0, DateTimeKind.Utc), events[1].Start!.AsUtc);
        Assert.Equal(new DateTime(2026, 4, 7, 7, 30, 0, DateTimeKind.Utc), events[2].Start!.AsUtc);
    }

    [Fact]
    public async Task Should_end_when_taken_back_when_renewed_when_over_and_when_everything_is_deleted()
    {
        var learner = await Plans.MakeAsync(host);
        var first = await LinkAsync(learner);
        Assert.NotEqual(first, await LinkAsync(learner, "a new calendar link please"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(first));

        var second = await LinkAsync(learner);
        await learner.TypeAsync("remove the calendar link");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(second));

        var third = await LinkAsync(learner);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(third));
        host.Time.Skip(TimeSpan.FromDays(183));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(third));

        var fourth = await LinkAsync(learner, "calendar link");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(fourth));
        await learner.TypeAsync("delete my data");
        await learner.PressAsync("delete:yes");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(fourth));
    }

    [Theory]
    [InlineData("/calendar/")]
    [InlineData("/calendar/x.ics")]
    [InlineData("/calendar/CfDJ8AAAAAAAAAAAAAAAAAAAAAA.ics")]
    [InlineData("/calendar/..%2f..%2fetc%2fpasswd.ics")]
    public async Task Should_find_nothing_where_there_is_no_link(string path) => Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task Should_find_nothing_by_a_changed_or_endless_link()
    {
        var link = await LinkAsync(await Plans.MakeAsync(host));
        var token = link[(link.LastIndexOf('/') + 1)..^CalendarLinks.Ending.Length];

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link.Replace(token, token[..^4] + "AAAA", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link.Replace(token, token + token + token + token + token, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link.Replace(CalendarLinks.Ending, "", StringComparison.Ordinal)));
        Assert.DoesNotContain((await Stores.KeyAsync(host)).LearnerId, link, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Should_refuse_who_asks_too_often()
    {
        var (strict, few) = await ServeAsync("--environment=Development", "--Calendar:RequestsPerMinute=2");
        await using (strict)
        {
            var statuses = new[] { await few.GetAsync("/calendar/x.ics"), await few.GetAsync("/calendar/x.ics"), await few.GetAsync("/calendar/x.ics") }.Select(answer => answer.StatusCode);
            Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests], statuses);
        }
    }

    [Fact]
    public async Task Should_serve_in_production_what_development_gave()
    {
        var link = await LinkAsync(await Plans.MakeAsync(host));
        var (production, other) = await ServeAsync("--environment=Production", "--MicrosoftAppId=11111111-2222-3333-4444-555555555555", "--MicrosoftAppType=MultiTenant", "--MicrosoftAppPassword=never-used", $"--Storage:Protection:SecretFile={host.DatabasePath}.secret");
        await using (production)
        {
            using var answer = await other.GetAsync(new Uri(link).AbsolutePath["/bot".Length..]);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
            Assert.True(answer.Headers.CacheControl!.NoStore);
        }
    }

    [Fact]
    public async Task Should_say_the_dates_where_no_address_is_known()
    {
        await using var hidden = new ChatHost();
        var learner = await Plans.MakeAsync(hidden);

        var said = await learner.TypeAsync("add the checkpoints to my calendar");

        Assert.DoesNotContain("http", said[^1], StringComparison.Ordinal);
        Assert.All((await Plans.ShownAsync(hidden)).Checkpoints.Take(3), checkpoint =>
            Assert.Contains(checkpoint.Date.ToString("ddd d MMM", System.Globalization.CultureInfo.InvariantCulture), said[^1], StringComparison.Ordinal));
        Assert.Null((await Plans.KeptAsync(hidden)).Calendar);
    }

    [Theory]
    [InlineData("http://zavmo.example")]
    [InlineData("zavmo.example")]
    [InlineData("https://zavmo.example/?a=b")]
    public async Task Should_not_start_with_an_address_that_would_give_links_away(string address)
    {
        await using var wrong = ZavmoHost.Create(["--environment=Development", $"--Storage:Sqlite:Path={host.DatabasePath}", "--urls=http://127.0.0.1:0", $"--Links:PublicAddress={address}"]);

        var error = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => wrong.StartAsync());
        Assert.Contains(LinkOptions.PublicAddressKey, error.Message, StringComparison.Ordinal);
    }

    public override async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        await host.DisposeAsync();
    }

    private static List<CalendarEvent> Ordered(Calendar calendar) => [.. calendar.Events.OrderBy(found => found.Summary!.Length).ThenBy(found => found.Summary, StringComparer.Ordinal)];

    private static async Task<string> LinkAsync(Learner learner, string ask = "add the checkpoints to my calendar")
    {
        var said = await learner.TypeAsync(ask);
        return Link().Match(string.Join('\n', said)) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException(string.Join('\n', said));
    }

    private async Task<string> GetAsync(string link)
    {
        using var answer = await client.GetAsync(PathOf(link));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> StatusAsync(string link)
    {
        using var answer = await client.GetAsync(PathOf(link));
        return answer.StatusCode;
    }

    // Before the host stands whatever the operator put there.
    private static string PathOf(string link)
    {
        Assert.StartsWith("https://zavmo.example/bot/calendar/", link, StringComparison.Ordinal);
        return link["https://zavmo.example/bot".Length..];
    }

    private async Task<(WebApplication Server, HttpClient Client)> ServeAsync(params string[] settings)
    {
        var app = ZavmoHost.Create(
            [$"--Storage:Sqlite:Path={host.DatabasePath}", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", .. settings],
            services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(host.Time)));
        await app.Services.OpenStorageAsync(CancellationToken.None);
        await app.StartAsync();
        return (app, new HttpClient { BaseAddress = new Uri(app.Urls.First()) });
    }

    [GeneratedRegex(@"\((https?://[^)]+)\)")]
    private static partial Regex Link();
}
