using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Roles;

namespace Zavmo.Bench.Learners;

/// <summary>How well the model of DISCOVER finds known levels, and with how many questions.</summary>
internal static class LearnersBench
{
    private const int People = 1000;
    private const int Accounts = 30;
    private const int Seed = 20261129;

    private static readonly int[] Shown = [0, 1, 3, 6, 10, 15, 20, 25, 30];

    /// <summary>Prints the tables; the plot goes into a file.</summary>
    /// <param name="roleFile">A job description, or null for a made role of forty requirements.</param>
    /// <param name="plotFile">A PNG, or null for none.</param>
    public static void Run(string? roleFile, string? plotFile)
    {
        IReadOnlyList<Requirement> role = roleFile is null ? SimulatedRole.Make() : RoleParser.Parse(File.ReadAllText(roleFile)).Requirements;
        role = [.. role.Where(requirement => requirement.Category != RequirementCategory.Prerequisite)];
        var accounts = Math.Min(Accounts, role.Count);
        Console.WriteLine(Invariant($"{role.Count} requirements, {People} simulated people, seed {Seed}. Errors are in levels, weighted by requirement unless said otherwise."));
        var options = new EstimatorOptions();
        var people = Draw(role, new Population("as the model thinks"));
        Curve[] curves =
        [
            Interview.Play("document order", role, people, accounts, options, adaptive: false),
            Interview.Play("chosen", role, people, accounts, options, adaptive: true),
        ];
        Print(curves, accounts);
        Goals(curves[0], curves[1]);
        if (plotFile is not null)
        {
            LearnersPlot.Save(plotFile, curves);
            Console.WriteLine($"Plot: {plotFile}");
        }

        Others(role, accounts, options);
        Biased(role, accounts);
    }

    private static IReadOnlyList<SimulatedLearner> Draw(IReadOnlyList<Requirement> role, Population people)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, People).Select(_ => new SimulatedLearner(role, people, random))];
    }

    private static void Print(IReadOnlyList<Curve> curves, int accounts)
    {
        Console.WriteLine();
        Console.WriteLine("| accounts | " + string.Join(" | ", curves.Select(curve => $"{curve.Name}: error | unweighted | inside 80 % | of those asked")) + " |");
        Console.WriteLine("|--:|" + string.Concat(curves.Select(_ => "--:|--:|--:|--:|")));
        foreach (var count in Shown.Where(count => count <= accounts))
        {
            Console.WriteLine(Invariant($"| {count} | ") + string.Join(" | ", curves.Select(curve => Invariant(
                $"{curve.Weighted[count]:0.000} | {curve.Plain[count]:0.000} | {curve.Coverage[count]:0.0 %} | {curve.AskedCoverage[count]:0.0 %}"))) + " |");
        }

        Console.WriteLine();
    }

    private static void Goals(Curve document, Curve chosen)
    {
        foreach (var count in (int[])[10, 20])
        {
            if (count < document.Weighted.Length)
            {
                var needed = chosen.AccountsTo(document.Weighted[count]);
                Console.WriteLine(needed is { } accounts
                    ? Invariant($"What document order reaches with {count} accounts (error {document.Weighted[count]:0.000}) takes {accounts:0.0} chosen ones: {accounts / count:0 %} (goal: 70 % at most).")
                    : Invariant($"What document order reaches with {count} accounts is not reached with {chosen.Weighted.Length - 1} chosen ones."));
            }
        }

        Console.WriteLine(Invariant($"80 % interval before its floor, after any number of accounts: {chosen.Coverage.Min():0.0 %} to {chosen.Coverage.Max():0.0 %} (goal: 75 to 85 %)."));
        Console.WriteLine(Invariant($"Accounts asked for of {chosen.Asked.Length - 1}, as no further answer would change a band: {chosen.Asked[^1]:0.0}."));
    }

    private static void Others(IReadOnlyList<Requirement> role, int accounts, EstimatorOptions options)
    {
        Population[] others =
        [
            new("skills that have little in common") { Shares = (0.1, 0.1) },
            new("people who are alike in everything") { Shares = (0.7, 0.2) },
            new("a strong team: mean 4") { Mean = 4, Sd = 1 },
            new("careless answers: one account in four slips or is guessed") { Slips = 0.15, Guesses = 0.1, AccountNoise = 1.2 },
        ];
        Console.WriteLine();
        Console.WriteLine("| people unlike the model's | document order, 10 accounts | chosen, 10 accounts | accounts needed for it | inside 80 % |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var population in others)
        {
            var people = Draw(role, population);
            var document = Interview.Play("document", role, people, Math.Min(10, accounts), options, adaptive: false);
            var chosen = Interview.Play("chosen", role, people, Math.Min(10, accounts), options, adaptive: true);
            Console.WriteLine(Invariant(
                $"| {population.Name} | {document.Weighted[^1]:0.000} | {chosen.Weighted[^1]:0.000} | {chosen.AccountsTo(document.Weighted[^1]):0.0} | {chosen.Coverage[^1]:0.0 %} |"));
        }
    }

    private static void Biased(IReadOnlyList<Requirement> role, int accounts)
    {
        Population[] raters =
        [
            new("over-confident: 1.2 too high") { Bias = (1.2, 0.4) }, new("under-confident: 1.2 too low") { Bias = (-1.2, 0.4) },
            new("both among them") { Bias = (0, 1.2) }, new("no bias at all") { Bias = (0, 0) },
        ];
        Console.WriteLine();
        Console.WriteLine("| self-raters, after 6 accounts | with the bias term | without | ratio |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var population in raters)
        {
            var people = Draw(role, population);
            var with = Interview.Play("with", role, people, Math.Min(6, accounts), new EstimatorOptions(), adaptive: true).Weighted[^1];
            var without = Interview.Play("without", role, people, Math.Min(6, accounts), new EstimatorOptions { SelfBiasSd = 1e-6 }, adaptive: true).Weighted[^1];
            Console.WriteLine(Invariant($"| {population.Name} | {with:0.000} | {without:0.000} | {with / without:0.00} |"));
        }
    }
}
