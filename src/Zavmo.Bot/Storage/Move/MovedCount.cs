namespace Zavmo.Bot.Storage.Move;

/// <summary>What became of a container.</summary>
/// <param name="Name">The container.</param>
/// <param name="Created">Documents that this run wrote.</param>
/// <param name="Found">Documents that an earlier run had written.</param>
internal sealed record MovedCount(string Name, long Created, long Found);
