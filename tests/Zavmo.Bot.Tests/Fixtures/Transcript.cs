using System.Text;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>
/// A sample conversation as a text file. <c>you:</c> types, <c>press:</c> presses a button by its id, <c>rate:</c> fills a card
/// of self-ratings, <c>wait:</c> lets minutes pass, <c>more:</c> is a further line of what is typed; what follows as <c>zavmo:</c>, indented where it has more lines, is what must
/// be answered, word for word. <c>#</c> is a comment.
/// </summary>
internal sealed class Transcript
{
    private const string More = "more:";

    private readonly List<string> steps = [];

    public Transcript(string path)
    {
        Path = path;
        Text = File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (var line in Text.Split('\n'))
        {
            if (line.StartsWith(More, StringComparison.Ordinal) && steps.Count > 0)
            {
                steps[^1] += "\n" + line;
            }
            else if (IsStep(line) || line.StartsWith('#'))
            {
                steps.Add(line);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>Plays the steps and returns the transcript as it came out.</summary>
    public async Task<string> PlayAsync(ChatHost host, bool restartBetween)
    {
        var learner = new Learner(host);
        var played = new StringBuilder();
        foreach (var step in steps)
        {
            played.Append(step).Append('\n');
            if (step.StartsWith('#'))
            {
                continue;
            }

            if (restartBetween)
            {
                await host.RestartAsync();
            }

            foreach (var answer in await PlayAsync(host, learner, step))
            {
                played.Append("zavmo: ").Append(answer.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
            }

            played.Append('\n');
        }

        return string.Join('\n', played.ToString().Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";
    }

    private static bool IsStep(string line) =>
        line.StartsWith("you:", StringComparison.Ordinal) || line.StartsWith("press:", StringComparison.Ordinal)
        || line.StartsWith("rate:", StringComparison.Ordinal) || line.StartsWith("wait:", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> PlayAsync(ChatHost host, Learner learner, string step)
    {
        var colon = step.IndexOf(':', StringComparison.Ordinal);
        var what = string.Join('\n', step[(colon + 1)..].Split('\n').Select(line => line.StartsWith(More, StringComparison.Ordinal) ? line[More.Length..].Trim() : line.Trim()));
        switch (step[..colon])
        {
            case "you":
                return await learner.TypeAsync(what);
            case "press":
                return await learner.PressAsync(what);
            case "rate":
                return await learner.RateAsync([.. what.Split(' ').Select(int.Parse)]);
            default:
                host.Time.Advance(TimeSpan.FromMinutes(int.Parse(what, System.Globalization.CultureInfo.InvariantCulture)));
                return [];
        }
    }
}
