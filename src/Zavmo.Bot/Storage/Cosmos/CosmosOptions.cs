namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Settings under <c>Cosmos</c>, read where <c>Storage:Provider</c> is <c>Cosmos</c>.</summary>
public sealed class CosmosOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Cosmos";

    /// <summary>Address of the account, used with the identity of the machine or the signed-in developer; no key is needed.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Address and key in one, instead of <see cref="Endpoint"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Name of the database.</summary>
    public string? Database { get; set; } = "zavmo";

    /// <summary>
    /// Regions of the account in the order of preference, separated by commas, e.g. <c>UK South,UK West</c>: reads go to the next
    /// one when the first is slow or down. Empty: the account's write region only.
    /// </summary>
    public string? Regions { get; set; }
}
