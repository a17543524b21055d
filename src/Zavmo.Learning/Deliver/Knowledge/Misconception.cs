namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>Something that people often believe, and that is not so.</summary>
/// <param name="Id">Kebab-case id within the topic.</param>
/// <param name="Says">What people say who believe it.</param>
/// <param name="Why">Why it is not so, in one or two sentences.</param>
/// <param name="Corrects">Id of the expectation that puts it right.</param>
/// <param name="Ideas">As those of an expectation: all must stand in one statement. Empty where only the sayings show it.</param>
public sealed record Misconception(string Id, IReadOnlyList<string> Says, string Why, string Corrects, IReadOnlyList<IReadOnlyList<string>> Ideas);
