namespace Zavmo.Bot.Storage;

/// <summary>The heartbeat of one process.</summary>
/// <param name="Id">Unique for every start of a process.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="ProcessId">Id of the process on it.</param>
/// <param name="Started">Start time of the process as its machine tells it: tells a process from a later one of the same id.</param>
/// <param name="Counter">Rises every few seconds. Others watch it by their own clocks; no two clocks are compared.</param>
public sealed record NodeDocument(string Id, string Host, int ProcessId, string Started, long Counter);
