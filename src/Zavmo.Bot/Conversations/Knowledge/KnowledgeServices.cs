using Microsoft.Extensions.DependencyInjection.Extensions;
using Zavmo.Learning.Deliver.Knowledge.Judging;

namespace Zavmo.Bot.Conversations.Knowledge;

/// <summary>Registers what judges answers to knowledge questions, for every conversation that asks them.</summary>
public static class KnowledgeServices
{
    /// <summary>Adds the judge, once.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.TryAddSingleton<IStatementMatcher, StemStatementMatcher>();
        services.TryAddSingleton<KnowledgeJudge>();
        return services;
    }
}
