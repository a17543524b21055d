using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover.Steps;
using Zavmo.Encoder;
using Zavmo.Learning.Deliver.Knowledge.Judging;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Sentences;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Registers the assessment.</summary>
public static class DiscoverServices
{
    /// <summary>Adds the assessment with its steps, in their order.</summary>
    public static IServiceCollection AddDiscover(this IServiceCollection services) => services
        .AddSingleton<EstimatorOptions>()
        .AddSingleton<HeatMapOptions>()
        .AddSingleton<DiscoverAsset>()
        .AddSingleton<ISentenceEncoder>(MiniLmEncoder.Shared)
        .AddSingleton<AccountJudge>()
        .AddSingleton<AccountTaker>()
        .AddSingleton<AccountQuestions>()
        .AddSingleton<NearestRequirements>()
        .AddSingleton<AccountCredit>()
        .AddSingleton<AccountAnswers>()
        .AddSingleton<IStatementMatcher, StemStatementMatcher>()
        .AddSingleton<KnowledgeJudge>()
        .AddSingleton<KnowledgeTaker>()
        .AddSingleton<ProofTaker>()
        .AddSingleton<SituationalJudge>()
        .AddSingleton<SituationalTaker>()
        .AddSingleton<AdjustmentsVault>()
        .AddSingleton<MapCards>()
        .AddSingleton<MapPicture>()
        .AddSingleton<Rounds>()
        .AddSingleton<AnsweredCards>()
        .AddSingleton<StalePresses>()
        .AddSingleton<ReportTalk>()
        .AddSingleton(services => AdjustmentsFile.Read(services.GetRequiredService<AssetCatalogue>()))
        .AddSingleton<AdjustmentStore>()
        .AddSingleton<ReminderTalk>()
        .AddSingleton<AdjustmentTalk>()
        .AddSingleton<WishTaker>()
        .AddSingleton<ComingBack>()
        .AddSingleton<OpenAnswers>()
        .AddSingleton<StepQuestions>()
        .AddSingleton<BesideAnswers>()
        .AddSingleton<ToldElsewhere>()
        .AddSingleton<IDiscoverAside, StoringTalk>()
        .AddSingleton<IDiscoverAside, ListClosing>()
        .AddSingleton<IDiscoverAside>(services => services.GetRequiredService<ToldElsewhere>())
        .AddSingleton<AdjustmentList>()
        .AddSingleton<IDiscoverAside, DisclosureTalk>()
        .AddSingleton<IDiscoverAside>(services => services.GetRequiredService<ReportTalk>())
        .AddSingleton<PlanWish>()
        .AddSingleton<IDiscoverAside>(services => services.GetRequiredService<PlanWish>())
        .AddSingleton<ChallengeTaker>()
        .AddSingleton<IDiscoverAside, ChallengeTalk>()
        .AddSingleton<IDiscoverAside, PlanAtMap>()
        .AddSingleton<IDiscoverAside, IdentityTalk>()
        .AddSingleton<IDiscoverAside, LevelTalk>()
        .AddSingleton<IDiscoverAside, RequirementTalk>()
        .AddSingleton<IDiscoverAside>(services => services.GetRequiredService<StepQuestions>())
        .AddSingleton<IDiscoverStep, ConsentStep>()
        .AddSingleton<IDiscoverStep, RoleStep>()
        .AddSingleton<OwnRoleTaker>()
        .AddSingleton<IDiscoverStep, OwnRoleStep>()
        .AddSingleton<IDiscoverStep, RoleCheckStep>()
        .AddSingleton<IDiscoverStep, MinutesStep>()
        .AddSingleton<IDiscoverStep, AdjustmentsStep>()
        .AddSingleton<IDiscoverStep, RatingsStep>()
        .AddSingleton<IDiscoverStep, PrerequisitesStep>()
        .AddSingleton<IDiscoverStep, AccountsStep>()
        .AddSingleton<IDiscoverStep, NextStepStep>()
        .AddSingleton<IDiscoverStep, HeatMapStep>();
}
