namespace Zavmo.Bot.Turns;

/// <summary>What a learner had given of a job description, and is done with, is deleted.</summary>
/// <param name="Before">Drafts of turns before this one.</param>
public sealed record RoleDraftsErased(int Before) : TurnOperation;
