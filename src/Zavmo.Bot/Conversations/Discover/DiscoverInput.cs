using Zavmo.Bot.Roles.Documents;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What the learner did, with the intent that their words have, if any.</summary>
/// <param name="Text">What they typed; for a pressed choice its id.</param>
/// <param name="Intent">The intent of the words or of the button.</param>
/// <param name="Action">The pressed button's data, or null.</param>
public sealed record DiscoverInput(string Text, LearnerIntent Intent, CardSubmit? Action)
{
    /// <summary>What they said about it in the same message, e.g. after "report a bad answer:"; empty when nothing.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Files that came with it.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];
}
