using System.Text.Json.Serialization;

namespace Zavmo.Bot.Cards;

/// <summary>Reads and writes card data: camelCase, enums by name, null left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChoiceCardData))]
[JsonSerializable(typeof(QuestionCardData))]
[JsonSerializable(typeof(SelfRatingCardData))]
[JsonSerializable(typeof(PrerequisitesCardData))]
[JsonSerializable(typeof(HeatMapCardData))]
[JsonSerializable(typeof(HeatMapCategoryCardData))]
[JsonSerializable(typeof(QuotesCardData))]
[JsonSerializable(typeof(PlanCardData))]
[JsonSerializable(typeof(ModuleCardData))]
[JsonSerializable(typeof(PictureCardData))]
[JsonSerializable(typeof(CheckpointCardData))]
[JsonSerializable(typeof(MilestoneCardData))]
[JsonSerializable(typeof(RoleCheckCardData))]
[JsonSerializable(typeof(RoleRequirementCardData))]
[JsonSerializable(typeof(IReadOnlyList<CardChoice>))]
public sealed partial class CardJson : JsonSerializerContext;
