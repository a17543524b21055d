using Zavmo.Bot.Cards;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Which role the learner holds or wants.</summary>
public sealed class RoleStep(RoleLibrary library) : IDiscoverStep
{
    private const int FewestLettersOfADocument = 300;
    private const int FewestLinesOfADocument = 3;

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
        if (roles.Count == 0)
        {
            turn.Say("role-none");
            return null;
        }

        turn.Choose(Name, Question(turn), Choices(roles));
        return null;
    }

    /// <inheritdoc />
    public async Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        var roles = await RolesAsync(turn);
        if (IsDocument(input))
        {
            return await ImportAsync(turn, input.Text, roles);
        }

        if (roles.Count == 0)
        {
            return Name;
        }

        var id = ChoiceReader.Read(input.Text, [.. roles.Select(role => (role.Id, role.Profile.Title, (IReadOnlyList<string>)[role.Id]))]);
        if (roles.FirstOrDefault(role => role.Id == id) is not { } chosen)
        {
            if (AsksToGive(input.Text))
            {
                turn.Choose(Name, turn.Phrase("role-give"), Choices(roles));
                return null;
            }

            var near = roles.Count(role => role.Profile.Title.Contains(input.Text.Trim(), StringComparison.OrdinalIgnoreCase));
            var key = near > 1 ? "role-several" : "role-unknown";
            turn.Choose(Name, turn.Phrase(key, new() { ["answer"] = Short(input.Text) }), Choices(roles));
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

    // A name is one short line; a document is long, or has many lines.
    private static bool IsDocument(DiscoverInput input) => input.Action is null
        && (input.Text.Length >= FewestLettersOfADocument || input.Text.AsSpan().Count('\n') >= FewestLinesOfADocument);

    private static string Question(DiscoverTurn turn) => turn.ChosenRole is { } role && turn.Observations.Count > 0
        ? turn.Phrase("role-choice-again", new() { ["role"] = role.Profile.Title })
        : turn.Phrase("role-choice");

    private static void Take(DiscoverTurn turn, Role chosen)
    {
        if (turn.Turn.Learner.RoleId is { } before && before != chosen.Id)
        {
            turn.State = turn.State.ForAnotherRole();
            turn.Turn.Accounts.Clear();
        }

        turn.ChosenRole = chosen;
        turn.Turn.Change(new RoleChosen(chosen.Id, chosen.Version));
    }

    private async Task<string?> ImportAsync(DiscoverTurn turn, string text, IReadOnlyList<Role> roles)
    {
        try
        {
            var role = (await library.ImportOwnAsync(turn.Turn.Key, text, turn.Cancellation)).Role;
            Take(turn, role);
            turn.Say("role-imported", new()
            {
                ["role"] = role.Profile.Title,
                ["count"] = role.Profile.Requirements.Count,
                ["skills"] = role.Profile.Requirements.Count(each => each.Category is RequirementCategory.FoundationSkill or RequirementCategory.TechnicalCompetency),
                ["tools"] = role.Profile.Requirements.Count(each => each.Category == RequirementCategory.DigitalTool),
                ["rules"] = role.Profile.Requirements.Count(each => each.Category == RequirementCategory.Regulation),
            });
            return StepNames.Minutes;
        }
        catch (RoleDocumentException error)
        {
            var why = turn.Phrase("role-refused", new() { ["line"] = error.Line, ["reason"] = error.Reason });
            if (roles.Count == 0)
            {
                turn.Turn.Say(why);
                return null;
            }

            turn.Choose(Name, why, Choices(roles));
            return null;
        }
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split((char[])[' ', '?', '.', ',', '!'], StringSplitOptions.RemoveEmptyEntries);

    private static CardChoice[] Choices(IReadOnlyList<Role> roles) =>
        [.. roles.Select(role => new CardChoice(role.Id, role.Profile.Title))];

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "...";

    private Task<IReadOnlyList<Role>> RolesAsync(DiscoverTurn turn) =>
        library.ListAsync(turn.Turn.Key.TenantId, turn.Cancellation, turn.Turn.Key.LearnerId);
}
