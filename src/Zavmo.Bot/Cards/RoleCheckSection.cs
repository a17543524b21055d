namespace Zavmo.Bot.Cards;

/// <summary>The requirements of one kind on the card <c>role-check</c>.</summary>
/// <param name="Title">The kind.</param>
/// <param name="Rows">The requirements.</param>
public sealed record RoleCheckSection(string Title, IReadOnlyList<RoleCheckRow> Rows);
