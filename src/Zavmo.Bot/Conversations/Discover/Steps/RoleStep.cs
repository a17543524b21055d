using Zavmo.Bot.Cards;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Which role the learner holds or wants.</summary>
public sealed class RoleStep(RoleLibrary library, OwnRoleTaker taker) : IDiscoverStep
{
    private static readonly string[] Ranks = ["manager", "engineer", "officer", "assistant", "adviser", "advisor", "worker", "lead", "leader", "senior", "junior", "specialist", "executive", "analyst", "technician", "consultant"];

    private const int MostWordsOfATitle = 6;
    private const int ShortestStem = 4;
    private const string Own = "own-job-description";
    private const int FewestLettersOfADocument = 300;
    private const int FewestLinesOfADocument = 3;

    private static readonly string[] OwnWords = ["own", "my own", "mine", "use my own", "my own job description", "my job description"];

    private static readonly HashSet<string> Giving = new(StringComparer.Ordinal)
    {
        "upload", "paste", "attach", "file", "document", "pdf", "description", "import", "docx", "copy",
    };

    /// <inheritdoc />
    public string Name => StepNames.Role;

    /// <inheritdoc />
    public async Task<string?> AskAsync(DiscoverTurn turn)
    {
        var roles = await RolesAsync(turn);
        turn.Choose(Name, roles.Count == 0 ? turn.Phrase("role-none") : Question(turn), Choices(turn, roles));
        return null;
    }

    /// <inheritdoc />
    public async Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (input.Files.Count > 0)
        {
            return await taker.TakeAsync(turn, input.Files);
        }

        if (IsDocument(input))
        {
            turn.MoveTo = StepNames.OwnRole;
            return await taker.TakeAsync(turn, input.Text);
        }

        var roles = await RolesAsync(turn);
        var id = ChoiceReader.Read(
            input.Text,
            [.. Choices(turn, roles).Select(choice => (choice.Id, choice.Label, choice.Id == Own ? OwnWords : (IReadOnlyList<string>)[choice.Id]))]);
        if (id == Own)
        {
            return StepNames.OwnRole;
        }

        if ((roles.FirstOrDefault(role => role.Id == id) ?? (input.Action is null && !AsksToGive(input.Text) ? ByWords(input.Text, roles) : null)) is not { } chosen)
        {
            if (AsksToGive(input.Text))
            {
                return StepNames.OwnRole;
            }

            var near = roles.Count(role => role.Profile.Title.Contains(input.Text.Trim(), StringComparison.OrdinalIgnoreCase));
            var key = near > 1 ? "role-several" : "role-unknown";
            turn.Choose(Name, turn.Phrase(key, new() { ["answer"] = Short(input.Text) }), Choices(turn, roles));
            return null;
        }

        Take(turn, chosen);
        turn.Say("role-chosen", new() { ["role"] = chosen.Profile.Title, ["count"] = chosen.Profile.Requirements.Count });
        return StepNames.Minutes;
    }

    /// <summary>Whether somebody wants to give a job description of their own, and does not do it yet.</summary>
    public static bool AsksToGive(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length < FewestLettersOfADocument && Words(text).Any(Giving.Contains);
    }

    /// <summary>Goes on with a role; with another one, or another version of the same, nothing stays of the questions so far.</summary>
    public static void Take(DiscoverTurn turn, Role chosen)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(chosen);
        if (turn.Turn.Learner.RoleId is { } before && (before != chosen.Id || turn.Turn.Learner.RoleVersion != chosen.Version))
        {
            turn.State = turn.State.ForAnotherRole();
        }

        if (turn.Turn.Learner.RoleId is { } other && other != chosen.Id)
        {
            turn.Turn.Accounts.Clear();
        }

        turn.ChosenRole = chosen;
        turn.Turn.Change(new RoleChosen(chosen.Id, chosen.Version));
    }

    // "Tester", "account manager": every word that was said is one of the title, and not just what many titles end in.
    private static Role? ByWords(string text, IReadOnlyList<Role> roles)
    {
        var said = Words(text);
        var fit = roles.Where(role => Words(role.Profile.Title) is var title && Array.TrueForAll(said, word => Array.Exists(title, part => IsNear(word, part)))).Take(2).ToList();
        return said.Length is > 0 and <= MostWordsOfATitle && Array.Exists(said, word => !Ranks.Contains(word)) && fit is [var only] ? only : null;
    }

    private static bool IsNear(string word, string title) =>
        word == title || (Math.Min(word.Length, title.Length) >= ShortestStem && (word.StartsWith(title, StringComparison.Ordinal) || title.StartsWith(word, StringComparison.Ordinal)));

    // A name is one short line; a document is long, or has many lines.
    private static bool IsDocument(DiscoverInput input) => input.Action is null
        && (input.Text.Length >= FewestLettersOfADocument || input.Text.AsSpan().Count('\n') >= FewestLinesOfADocument);

    private static string Question(DiscoverTurn turn) => turn.ChosenRole is { } role && turn.Observations.Count > 0
        ? turn.Phrase("role-choice-again", new() { ["role"] = role.Profile.Title })
        : turn.Phrase("role-choice");

    private static string[] Words(string text) => text.ToLowerInvariant().Split((char[])[' ', '?', '.', ',', '!'], StringSplitOptions.RemoveEmptyEntries);

    private static CardChoice[] Choices(DiscoverTurn turn, IReadOnlyList<Role> roles) =>
        [.. roles.Select(role => new CardChoice(role.Id, role.Profile.Title)), new CardChoice(Own, turn.Button("own-role"))];

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "...";

    private Task<IReadOnlyList<Role>> RolesAsync(DiscoverTurn turn) =>
        library.ListAsync(turn.Turn.Key.TenantId, turn.Cancellation, turn.Turn.Key.LearnerId);
}
