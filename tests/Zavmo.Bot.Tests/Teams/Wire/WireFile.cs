using System.Text;
using System.Text.RegularExpressions;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>
/// A scenario in <c>docs/wire</c>. Before the first <c>##</c> stands what it is about; each <c>##</c> begins a step: words, then the request in
/// a fence. What follows the request up to the next step is what came of it.
/// </summary>
internal sealed partial class WireFile
{
    public WireFile(string path)
    {
        Path = path;
        Text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var parts = StepStart().Split(Text);
        Opening = parts[0];
        Steps = [.. parts.Skip(1).Select(Step)];
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>How the product is set up: the word after <c>Set-up:</c>, or nothing.</summary>
    public string SetUp => SetUpLine().Match(Opening).Groups[1].Value;

    private string Opening { get; }

    private IReadOnlyList<WireStep> Steps { get; }

    /// <summary>Plays every step and returns the file as it came out.</summary>
    public async Task<string> PlayAsync(WireHost host)
    {
        var played = new StringBuilder(Opening);
        foreach (var step in Steps)
        {
            played.Append("## ").Append(step.Words).Append(Fence(step.Request));
            foreach (var block in await host.PlayAsync(WireRequest.Parse(step.Request)))
            {
                played.Append('\n').Append(block.Words).Append("\n\n").Append(Fence(block.Text));
            }

            played.Append('\n');
        }

        return played.ToString().TrimEnd() + "\n";
    }

    private static string Fence(string text) => $"```http\n{text.TrimEnd()}\n```\n";

    private static WireStep Step(string text)
    {
        var parts = text.Split("```http\n", 2);
        return new WireStep(parts[0], parts[1].Split("\n```", 2)[0]);
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex StepStart();

    [GeneratedRegex("^Set-up: (.+)$", RegexOptions.Multiline)]
    private static partial Regex SetUpLine();

    private sealed record WireStep(string Words, string Request);
}
