using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>
/// Every cell that the map shows after a real conversation, against numbers worked out here from the published model:
/// the joint covariance of all observations, solved whole. Nothing of the product's estimator or map builder is used.
/// </summary>
public sealed class HeatMapNumbersTests : AsyncCleanup
{
    private const string Role = "Software Test Engineer";
    private const string NotAsked = "Not asked yet";

    // Category, name, needed level (null: met or not) and what is typed: a self-rating, or 3 yes, 2 nearly, 1 no; in the order of the sample document.
    private static readonly Asked[] Document =
    [
        new("FoundationSkill", "Clear fault reports", 3, 5),
        new("FoundationSkill", "Giving bad news", 3, 2),
        new("FoundationSkill", "Root cause analysis", 3, 4),
        new("FoundationSkill", "Risk-based prioritising", 3, 1),
        new("TechnicalCompetency", "Test design", 4, 3),
        new("TechnicalCompetency", "Browser test automation", 4, 5),
        new("TechnicalCompetency", "API testing", 3, 2),
        new("DigitalTool", "Playwright", 4, 4),
        new("DigitalTool", "SQL", 3, 1),
        new("IndustryKnowledge", "Card payments", 3, 3),
        new("Regulation", "GDPR", 3, 4),
        new("Prerequisite", "Testing software that other people use for their work", null, 3),
        new("Prerequisite", "Read code in at least one language", null, 2),
        new("EmergingSkill", "Testing AI features", 2, 1, "within 12 months"),
        new("EmergingSkill", "Load testing", 2, 3, "within 18 months"),
    ];

    private static readonly string[] Accounts =
    [
        "Last Monday the printers in the Leeds shop stopped. I read the log, found the full disk, cleared it and "
            + "started the queue again. By ten the receipts came out.",
        "In May the till froze on refunds, once in fifty. Nobody could repeat it, and the vendor blamed our network. I recorded "
            + "the traffic for two days because the log showed nothing, found two refunds with one number, and had the counter "
            + "locked. I ran 400 refunds afterwards and not one froze.",
        "I sort things out when they come up.",
        "Two weeks ago my manager showed me how to load the price list. I watched and did the first part with her help.",
        "In autumn every release broke the vouchers, and three teams had different ideas why. I chose to replay real baskets "
            + "rather than add more checks by hand, because the faults hid in odd combinations. Vouchers have held for six "
            + "releases, I count them each week, and the mobile and partner teams now use my replay, which I taught them.",
        "On Thursday a customer wrote that her invoice was wrong. I compared it with the order, saw the old tax rate, "
            + "corrected the table and sent her a new one. She thanked me the same day.",
        "Quality is everybody's job, and people should always think about the customer before they change anything at all.",
    ];

    private readonly ChatHost host = new();

    [Theory]
    [InlineData("quick", 3)]
    // Six are asked; the maxim and then an account told before leave one of them open.
    [InlineData("standard", 5)]
    [InlineData("full", 7)]
    public async Task Should_show_the_numbers_of_the_model_in_every_cell(string budget, int atLeast)
    {
        var learner = new Learner(host);
        await RateAsync(learner, budget);
        for (var told = 0; told < 60 && learner.Step != "heat-map"; told++)
        {
            await learner.TypeAsync(Accounts[told % Accounts.Length]);
            for (var probe = 0; probe < 3 && learner.Step != "heat-map" && !AtQuestion(learner); probe++)
            {
                await learner.TypeAsync("that's all");
            }
        }

        var seen = await ObservationsAsync();
        AssertRated(seen);
        var accounts = seen.Where(one => one.Kind == ObservationKind.Account).ToList();
        Assert.InRange(accounts.Count, atLeast, Document.Length);
        Assert.True(accounts.Select(account => account.Level).Distinct().Count() > 1, "The accounts are all of one level.");

        await AssertMapAsync(learner, Expected(seen));
    }

    [Fact]
    public async Task Should_say_not_asked_yet_in_every_cell_that_only_a_self_rating_stands_behind()
    {
        var learner = new Learner(host);
        await RateAsync(learner, "quick");
        await learner.TypeAsync("that's all");
        await learner.TypeAsync("show my heat map");

        var seen = await ObservationsAsync();
        AssertRated(seen);
        Assert.Equal(Document.Length, seen.Count);
        var expected = Expected(seen);
        await AssertMapAsync(learner, expected);
        Assert.All(Document.Zip(expected).Where(pair => pair.First.Needed is not null), pair =>
        {
            Assert.Equal(NotAsked, pair.Second.Band);
            Assert.StartsWith($"You say {pair.First.Self} ", pair.Second.Line, StringComparison.Ordinal);
            Assert.DoesNotContain("shown", pair.Second.Line, StringComparison.Ordinal);
        });
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static async Task RateAsync(Learner learner, string budget)
    {
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        await learner.TypeAsync(Role);
        await learner.PressAsync(budget);
        await learner.PressAsync("none");
        var given = 0;
        while (learner.RatingCount is > 0 and var count)
        {
            var asked = Document.Where(one => one.Needed is null == (learner.Step == "prerequisites")).ToList();
            given = learner.Step == "prerequisites" && given >= Document.Count(one => one.Needed is not null) ? given - Document.Count(one => one.Needed is not null) : given;
            await learner.RateAsync([.. asked.Skip(given).Take(count).Select(one => one.Self)]);
            given += count;
        }

        await learner.TypeAsync("skip");
    }

    private static bool AtQuestion(Learner learner) =>
        learner.Answered.Count > 0 && learner.Answered[^1].Contains("Step ", StringComparison.Ordinal);

    private static void AssertRated(IReadOnlyList<Seen> seen)
    {
        var rated = seen.Where(one => one.Kind == ObservationKind.SelfRating).ToDictionary(one => one.Index, one => one.Level);
        Assert.Equal(
            Document.Select((asked, index) => (Asked: asked, Index: index)).Where(one => one.Asked.Needed is not null).Select(one => (one.Index, (double)one.Asked.Self)), rated.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
    }

    // The cells of the map in words, one a requirement; what was wrapped is joined again.
    private static List<string> Written(string map)
    {
        var cells = new List<string>();
        var open = false;
        foreach (var line in map.Split('\n'))
        {
            if (line.Length > 3 && line.StartsWith("  ", StringComparison.Ordinal) && "●◐○▲–".Contains(line[2], StringComparison.Ordinal))
            {
                cells.Add(line.Trim());
                open = true;
            }
            else if (open && line.StartsWith("    ", StringComparison.Ordinal))
            {
                cells[^1] += " " + line.Trim();
            }
            else
            {
                open = false;
            }
        }

        return cells;
    }

    // The cells on the cards of the categories, each reached by its button on the map.
    private async Task<List<Cell>> PagesAsync(JsonObject map)
    {
        var cells = new List<Cell>();
        foreach (var category in Document.Select(asked => asked.Category).Distinct())
        {
            var button = Assert.Single(Buttons(map), data => data["category"]?.ToString() == category);
            var page = (await host.SubmitAsync(button))[^1]["attachments"]![0]!["content"]!;
            cells.AddRange(page["body"]!.AsArray()
                .Where(row => row!["columns"]?.AsArray().Count == 2)
                .Select(row => row!["columns"]!.AsArray().SelectMany(column => column!["items"]!.AsArray()).Select(TextOf).ToList())
                .Select(texts => new Cell(texts[0], texts[1], texts[2][..1], texts[2][2..])));
        }

        return cells;
    }

    private static List<JsonObject> Buttons(JsonObject card) => Learner.ButtonsOf(
        new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["content"] = card.DeepClone() }) });

    private static string TextOf(JsonNode? element) => element!["text"]?.ToString()
        ?? string.Concat(element["inlines"]!.AsArray().Select(run => run!["text"]!.ToString()));

    private async Task AssertMapAsync(Learner learner, List<Cell> expected)
    {
        Assert.Equal("heat-map", learner.Step);
        Assert.Equal(expected.Select(cell => cell.Written), Written(learner.Answered[^1]));
        Assert.Equal(expected, await PagesAsync(learner.Card));
    }

    private static List<Cell> Expected(IReadOnlyList<Seen> seen)
    {
        var (mean, variance) = Posterior([.. seen.Where(one => Document[one.Index].Needed is not null)]);
        return [.. Document.Select((asked, index) =>
        {
            double? account = seen.FirstOrDefault(one => one.Index == index && one.Kind == ObservationKind.Account)?.Level;
            var (line, band) = asked.Needed is { } needed
                ? Levels(asked.Self, needed, account is null ? null : (mean[index], variance[index]))
                : Prerequisite(asked.Self, account);
            return new Cell(asked.Name, asked.Horizon is null ? line : $"{line}. Horizon: {asked.Horizon}", band[..1], band[2..]);
        })];
    }

    private static (string Line, string Band) Levels(int self, int needed, (double Mean, double Variance)? assessed)
    {
        if (assessed is not { } known)
        {
            return ($"You say {self} {Stage(self)}, needed {needed} {Stage(needed)}, not asked yet", "– " + NotAsked);
        }

        // One decimal for level, gap and band; tenths as whole numbers, so that nothing is compared in fractions.
        var tenths = Tenths(Math.Min(5, Math.Max(1, known.Mean)));
        var band = ((10 * needed) - tenths) switch
        {
            > 20 => "▲ Large gap",
            >= 10 => "○ Medium gap",
            > 0 => "◐ Small gap",
            _ => "● Strong",
        };

        // 80 % interval, never under 0.8 level without a witness.
        var certainty = Tenths(Math.Max(0.8, 1.2816 * Math.Sqrt(known.Variance))) switch
        {
            <= 9 => "a rough estimate",
            <= 12 => "fairly unsure",
            _ => "unsure",
        };
        var shown = string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
        return ($"You say {self} {Stage(self)}, shown {shown} {Stage((tenths + 5) / 10)}, needed {needed} {Stage(needed)}, {certainty}", band);
    }

    private static (string Line, string Band) Prerequisite(int self, double? account) => (self, account) switch
    {
        (_, >= 3) => ("You named what shows it, and nobody has looked at it yet", "◐ Met, said"),
        ( >= 3, _) => ("You say you have it, nothing has shown it yet", "◐ Met, said"),
        (2, _) => ("You say nearly, needed from the start", "▲ Not yet"),
        _ => ("Not there yet, needed from the start", "▲ Not yet"),
    };

    private static int Tenths(double value) => (int)Math.Floor((value * 10) + 0.5);

    private static string Stage(int level) => level switch
    {
        1 => "Novice",
        2 => "Advanced beginner",
        3 => "Competent",
        4 => "Proficient",
        _ => "Expert",
    };

    // Prior and observations as one joint Gaussian: mean = m + C' S^-1 (y - m), variance = prior - C' S^-1 C.
    private static (double[] Mean, double[] Variance) Posterior(IReadOnlyList<Seen> seen)
    {
        var count = seen.Count;
        var joint = new double[count, count + 1 + Document.Length];
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                joint[row, column] = Prior(seen[row].Index, seen[column].Index)
                    + (row == column ? Noise(seen[row]) : 0)
                    + (IsSelf(seen[row]) && IsSelf(seen[column]) ? 0.8 * 0.8 : 0);
            }

            joint[row, count] = seen[row].Level - 3;
            for (var target = 0; target < Document.Length; target++)
            {
                joint[row, count + 1 + target] = Prior(seen[row].Index, target);
            }
        }

        Eliminate(joint, count);
        var mean = new double[Document.Length];
        var variance = new double[Document.Length];
        for (var target = 0; target < Document.Length; target++)
        {
            (mean[target], variance[target]) = (3, Prior(target, target));
            for (var row = 0; row < count; row++)
            {
                mean[target] += Prior(seen[row].Index, target) * joint[row, count];
                variance[target] -= Prior(seen[row].Index, target) * joint[row, count + 1 + target];
            }
        }

        return (mean, variance);
    }

    private static double Prior(int one, int other) =>
        2.25 * (0.4 + (Document[one].Category == Document[other].Category ? 0.3 : 0) + (one == other ? 0.3 : 0));

    // An account counts less when the judge is unsure: sd 1.0 from confidence 0.5 on, in a straight line to 1.5 at 0.
    private static double Noise(Seen seen)
    {
        var sd = IsSelf(seen) ? 1.2 : seen.Confidence >= 0.5 ? 1.0 : 1.5 - seen.Confidence;
        return sd * sd;
    }

    private static bool IsSelf(Seen seen) => seen.Kind == ObservationKind.SelfRating;

    private static void Eliminate(double[,] matrix, int size)
    {
        var width = matrix.GetLength(1);
        for (var pivot = 0; pivot < size; pivot++)
        {
            var best = Enumerable.Range(pivot, size - pivot).MaxBy(row => Math.Abs(matrix[row, pivot]));
            for (var column = 0; column < width; column++)
            {
                (matrix[pivot, column], matrix[best, column]) = (matrix[best, column], matrix[pivot, column]);
            }

            var lead = matrix[pivot, pivot];
            for (var column = 0; column < width; column++)
            {
                matrix[pivot, column] /= lead;
            }

            for (var row = 0; row < size; row++)
            {
                var factor = row == pivot ? 0 : matrix[row, pivot];
                for (var column = 0; column < width; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }
            }
        }
    }

    private async Task<IReadOnlyList<Seen>> ObservationsAsync()
    {
        var entry = await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "local", "test", "sam", () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None);
        var learner = await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(entry.Key, CancellationToken.None);
        var role = await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", learner!.Document.RoleId!, CancellationToken.None);
        var ids = role!.Profile.Requirements.Select(requirement => requirement.Id).ToList();
        Assert.Equal(Document.Select(asked => asked.Name), role.Profile.Requirements.Select(requirement => requirement.Name));
        return [.. learner.Document.Observations.Select(one =>
            new Seen(ids.IndexOf(one.RequirementId), one.Kind, one.Level, one.Confidence))];
    }

    private sealed record Asked(string Category, string Name, int? Needed, int Self, string? Horizon = null);

    private sealed record Cell(string Name, string Line, string Symbol, string Band)
    {
        public string Written => Band == NotAsked
            ? $"{Symbol} {Name}: {char.ToLowerInvariant(Line[0])}{Line[1..]}."
            : $"{Symbol} {Name}: {char.ToLowerInvariant(Band[0])}{Band[1..]} {Line}.";
    }

    private sealed record Seen(int Index, ObservationKind Kind, double Level, double Confidence);
}
