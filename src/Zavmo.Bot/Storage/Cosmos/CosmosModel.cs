namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>The containers of the database. docs/cosmos.md has an example of each.</summary>
internal static class CosmosModel
{
    /// <summary>See <see cref="ISessionStore"/>.</summary>
    public static readonly CosmosContainerModel Sessions = new("sessions", "learnerKey");

    /// <summary>See <see cref="ILearnerStore"/>.</summary>
    public static readonly CosmosContainerModel Learners = new("learners", "learnerKey");

    /// <summary>See <see cref="IEvidenceStore"/>.</summary>
    public static readonly CosmosContainerModel Evidence = new("evidence", "learnerKey");

    /// <summary>See <see cref="IDirectoryStore"/>.</summary>
    public static readonly CosmosContainerModel Directory = new("directory", "tenantId");

    /// <summary>See <see cref="IInboxStore"/>: what waits is found by its state; a tombstone has none.</summary>
    public static readonly CosmosContainerModel Inbox =
        new("inbox", "shard") { Indexed = [CosmosFields.StateName, CosmosFields.SortName], Expires = true };

    /// <summary>See <see cref="INodeStore"/>.</summary>
    public static readonly CosmosContainerModel Nodes = new("nodes", "id");

    /// <summary>See <see cref="IRoleStore"/>.</summary>
    public static readonly CosmosContainerModel Roles =
        new("roles", "tenantId") { Indexed = [CosmosFields.StateName, CosmosFields.OwnerName] };

    /// <summary>See <see cref="IFeedbackStore"/>.</summary>
    public static readonly CosmosContainerModel Feedback =
        new("feedback", "tenantId") { Indexed = [CosmosFields.SortName, CosmosFields.OwnerName] };

    /// <summary>The key ring of Data Protection.</summary>
    public static readonly CosmosContainerModel Keys = new("keys", "ring");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<CosmosContainerModel> Containers =
        [Sessions, Learners, Evidence, Directory, Inbox, Nodes, Roles, Feedback, Keys];
}
