namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A text of a job description from which nothing was taken.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Text">The text.</param>
/// <param name="Why">Why, as the wording names it after <c>left-</c>.</param>
public sealed record LeftOutText(int Line, string Text, string Why)
{
    /// <summary>The letter that tells it from the other texts of its line; null where it is the only one.</summary>
    public char? Part { get; init; }

    /// <summary>What it is called by: "12", or "2b".</summary>
    public string Number => FormattableString.Invariant($"{Line}{Part}");
}
