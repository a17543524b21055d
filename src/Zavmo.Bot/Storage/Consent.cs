namespace Zavmo.Bot.Storage;

/// <summary>The learner's answer to what Zavmo stores.</summary>
/// <param name="Given">Yes or no; after a no, nothing but this is kept.</param>
/// <param name="At">When they answered.</param>
/// <param name="TextVersion">Version of the text that they answered to.</param>
public sealed record Consent(bool Given, DateTimeOffset At, string TextVersion);
