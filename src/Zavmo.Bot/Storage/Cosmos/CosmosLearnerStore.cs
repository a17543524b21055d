namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="ILearnerStore"/> in Cosmos DB.</summary>
internal sealed class CosmosLearnerStore(CosmosConnection connection, IdProvider ids)
    : CosmosLearnerDocuments<LearnerDocument>(connection, CosmosModel.Learners, StorageJson.Default.LearnerDocument, ids), ILearnerStore;
