namespace Zavmo.Bot.Turns;

/// <summary>A stored message.</summary>
/// <param name="IsNew">False when the same message was accepted before: it changes nothing and is not answered again.</param>
/// <param name="Finished">Done when everything of its turn is, replies and tombstone included, or the message is parked.</param>
public sealed record AcceptedActivity(bool IsNew, Task Finished);
