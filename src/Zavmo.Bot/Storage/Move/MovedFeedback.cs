using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bot.Storage.Move;

/// <summary>Feedback: beside its document stand its place in time and its learner.</summary>
internal sealed class MovedFeedback() : MovedDocuments<FeedbackItem>(CosmosModel.Feedback, StorageJson.Default.FeedbackItem)
{
    /// <inheritdoc />
    public override CosmosPlace PlaceOf(MovedDocument document, DateTimeOffset now) =>
        new(document.Partition, document.Id, CosmosFeedbackStore.FieldsOf(Read(document)));
}
