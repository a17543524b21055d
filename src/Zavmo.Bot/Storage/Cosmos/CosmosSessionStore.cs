namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="ISessionStore"/> in Cosmos DB.</summary>
internal sealed class CosmosSessionStore(CosmosConnection connection, IdProvider ids)
    : CosmosLearnerDocuments<SessionDocument>(connection, CosmosModel.Sessions, StorageJson.Default.SessionDocument, ids), ISessionStore;
