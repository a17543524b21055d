using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bot.Storage.Move;

/// <summary>What is moved: the one place where a new container is added.</summary>
internal static class MovedContainers
{
    /// <summary>The evidence, of which the chains are verified.</summary>
    public static readonly MovedContainer Evidence = new MovedDocuments<EvidenceItem>(CosmosModel.Evidence, StorageJson.Default.EvidenceItem);

    /// <summary>The containers, keys first: what they open is never there without them.</summary>
    public static readonly IReadOnlyList<MovedContainer> All =
    [
        new MovedKeys(),
        new MovedDocuments<DirectoryEntry>(CosmosModel.Directory, StorageJson.Default.DirectoryEntry),
        new MovedRoles(),
        new MovedDocuments<LearnerDocument>(CosmosModel.Learners, StorageJson.Default.LearnerDocument),
        Evidence,
        new MovedFeedback(),
        new MovedDocuments<SessionDocument>(CosmosModel.Sessions, StorageJson.Default.SessionDocument),
        new MovedInbox(),
    ];

    /// <summary>Containers and tables that stay, with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Staying = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CosmosModel.Nodes.Name] = "heartbeats of processes",
        ["probes"] = "the commands' own",
        ["webchat_conversations"] = "the local web chat is its machine's",
        ["webchat_activities"] = "the local web chat is its machine's",
        ["webchat_uploads"] = "the local web chat is its machine's",
    };
}
