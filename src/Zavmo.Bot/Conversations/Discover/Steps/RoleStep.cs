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
        turn.Choose(Name, turn.Phrase("role-choice"), Choices(await RolesAsync(turn)));
        return null;
    }

    /// <inheritdoc />
    public async Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        var roles = await RolesAsync(turn);
        var id = ChoiceReader.Read(input.Text, [.. roles.Select(role => (role.Id, role.Profile.Title, (IReadOnlyList<string>)[role.Id]))]);
        if (roles.FirstOrDefault(role => role.Id == id) is not { } chosen)
        {
            turn.Choose(Name, turn.Phrase("role-unknown", new() { ["answer"] = Short(input.Text) }), Choices(roles));
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
