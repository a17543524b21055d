namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>What stands beside a document because it is queried, or because the service acts on it.</summary>
/// <param name="State">Part of the items that one query is after, e.g. those that wait.</param>
/// <param name="Sort">Their order, by the text.</param>
/// <param name="Owner">The learner whose erasure takes the item away.</param>
/// <param name="Seconds">How long after this write the service may forget the item; null: for good.</param>
internal sealed record CosmosFields(string? State = null, string? Sort = null, string? Owner = null, int? Seconds = null)
{
    /// <summary>Name of <see cref="State"/> in the item.</summary>
    public const string StateName = "state";

    /// <summary>Name of <see cref="Sort"/> in the item.</summary>
    public const string SortName = "sort";

    /// <summary>Name of <see cref="Owner"/> in the item.</summary>
    public const string OwnerName = "owner";

    /// <summary>An item that is found by its id alone.</summary>
    public static readonly CosmosFields None = new();
}
