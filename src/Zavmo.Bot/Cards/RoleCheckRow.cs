namespace Zavmo.Bot.Cards;

/// <summary>A requirement on the card <c>role-check</c>.</summary>
/// <param name="Id">What opening it sends.</param>
/// <param name="Number">Its number in the role, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">Its level, and whether the learner says that they have it.</param>
/// <param name="Line">The line that it came from, cut; or that the learner added it.</param>
public sealed record RoleCheckRow(string Id, int Number, string Name, string Detail, string Line);
