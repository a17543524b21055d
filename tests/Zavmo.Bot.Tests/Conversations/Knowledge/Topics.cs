using Zavmo.Bot.Conversations.Knowledge;
using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Bot.Tests.Conversations.Knowledge;

/// <summary>The topics of the repository.</summary>
internal static class Topics
{
    internal static readonly KnowledgeFolder Folder = KnowledgeFolder.Load(Spoken.Assets.Folder);

    internal static IReadOnlyList<KnowledgeTopic> All => Folder.Topics;

    internal static KnowledgeTopic Get(string id) => All.Single(topic => topic.Id == id);

    internal static string Text(string id) => File.ReadAllText(Path.Combine(Spoken.Assets.Folder, "knowledge", id + ".yaml"));
}
