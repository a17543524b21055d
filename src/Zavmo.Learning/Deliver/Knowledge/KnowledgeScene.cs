namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>A situation of the trade from which cases, scenarios and role-plays are made.</summary>
/// <param name="Id">Kebab-case id within the topic.</param>
/// <param name="Situation">What is going on, with the facts that a decision needs.</param>
/// <param name="Twist">What happens next and makes it harder.</param>
/// <param name="LooksFor">Ids of the expectations that a good way through it shows.</param>
public sealed record KnowledgeScene(string Id, string Situation, string Twist, IReadOnlyList<string> LooksFor);
