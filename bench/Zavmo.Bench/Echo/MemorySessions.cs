using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>Sessions in memory.</summary>
internal sealed class MemorySessions : MemoryLearnerDocuments<SessionDocument>, ISessionStore;
