using Zavmo.Bot.Cards;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Which role the learner holds or wants.</summary>
public sealed class RoleStep(RoleLibrary library) : IDiscoverStep
{
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

        turn.Choose(Name, turn.Phrase("role-choice"), Choices(roles));
        return null;
    }

    /// <inheritdoc />
    public async Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        var roles = await RolesAsync(turn);
        if (roles.Count == 0)
        {
            return Name;
        }

        var id = ChoiceReader.Read(input.Text, [.. roles.Select(role => (role.Id, role.Profile.Title, (IReadOnlyList<string>)[role.Id]))]);
        if (roles.FirstOrDefault(role => role.Id == id) is not { } chosen)
        {
            var near = roles.Count(role => role.Profile.Title.Contains(input.Text.Trim(), StringComparison.OrdinalIgnoreCase));
            var key = near > 1 ? "role-several" : "role-unknown";
            turn.Choose(Name, turn.Phrase(key, new() { ["answer"] = Short(input.Text) }), Choices(roles));
            return null;
        }

        turn.ChosenRole = chosen;
        turn.Turn.Change(new RoleChosen(chosen.Id, chosen.Version));
        turn.Say("role-chosen", new() { ["role"] = chosen.Profile.Title, ["count"] = chosen.Profile.Requirements.Count });
        return StepNames.Minutes;
    }

    private static CardChoice[] Choices(IReadOnlyList<Role> roles) =>
        [.. roles.Select(role => new CardChoice(role.Id, role.Profile.Title))];

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "...";

    private Task<IReadOnlyList<Role>> RolesAsync(DiscoverTurn turn) =>
        library.ListAsync(turn.Turn.Key.TenantId, turn.Cancellation);
}
