using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Types;
using Evidence = Zavmo.Learning.Discuss.Types.EvidenceClass;
using Level = Zavmo.Bot.Conversations.Assets.Mastery;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>What plans are made with: the conversation types of the assets, and the numbers.</summary>
public sealed class PlanContexts(AssetCatalogue assets, PlanOptions options, NearestDuties nearest)
{
    private const int ForAGoal = 3;

    private readonly IReadOnlyList<ConversationType> types = [.. assets.LearningTypes.Select(Type)];

    /// <summary>For one learner and their role.</summary>
    public PlanContext Of(Role role, LearnerDocument learner, Adjustments adjustments)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(adjustments);
        return new PlanContext(
            role.Profile with { Requirements = LearnerRole.Requirements(role.Profile, learner) }, types, PlanAdjustments.Of([.. adjustments.Switches]), options)
        {
            Nearest = nearest.Of(role.Profile),
        };
    }

    private static ConversationType Type(ConversationAsset asset) => new(
        asset.Id,
        asset.Title,
        [.. asset.Evidence.Select(Class)],
        new TypeFit(Suits(asset, Level.Low), Suits(asset, Level.Middle), Suits(asset, Level.High), asset.Occasions.Contains(Occasion.Goal) ? ForAGoal : 0),
        asset.Fit.Values.Max(fit => fit.Minutes),
        asset.Status == AssetStatus.Ready ? TypeStatus.Ready : TypeStatus.Planned);

    private static int Suits(ConversationAsset asset, Level mastery) => asset.Fit.GetValueOrDefault(mastery)?.Suits ?? 0;

    private static Evidence Class(Assets.EvidenceClass evidence) => evidence switch
    {
        Assets.EvidenceClass.Knowledge => Evidence.Knowledge,
        Assets.EvidenceClass.SimulatedPerformance => Evidence.Simulation,
        _ => Evidence.Reported,
    };
}
