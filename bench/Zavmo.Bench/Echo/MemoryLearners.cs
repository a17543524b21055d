using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>Learners in memory.</summary>
internal sealed class MemoryLearners : MemoryLearnerDocuments<LearnerDocument>, ILearnerStore;
