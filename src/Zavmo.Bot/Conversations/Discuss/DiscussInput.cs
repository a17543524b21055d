using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>What the learner did, with the intent that their words have, if any.</summary>
/// <param name="Text">What they typed; for a pressed choice its id.</param>
/// <param name="Intent">The intent of the words.</param>
/// <param name="Action">The pressed button's data, or null.</param>
public sealed record DiscussInput(string Text, LearnerIntent Intent, CardSubmit? Action);
