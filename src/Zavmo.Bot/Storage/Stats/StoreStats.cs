namespace Zavmo.Bot.Storage.Stats;

/// <summary>What a store holds.</summary>
/// <param name="Place">The store; no secret is in it.</param>
/// <param name="Schema">Version of its tables; null where it has none.</param>
/// <param name="Containers">Container by container.</param>
/// <param name="Open">Messages that wait for their turn.</param>
/// <param name="Parked">Messages whose turn failed three times.</param>
/// <param name="Nodes">Processes that are listed.</param>
/// <param name="LiveNodes">Those of them that live.</param>
internal sealed record StoreStats(
    string Place, int? Schema, IReadOnlyList<ContainerStats> Containers, long Open, long Parked, int Nodes, int LiveNodes);
