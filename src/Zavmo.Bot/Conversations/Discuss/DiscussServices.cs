using Zavmo.Bot.Conversations.Discuss.Steps;
using Zavmo.Bot.Conversations.Knowledge;
using Zavmo.Learning.Discuss;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Registers the talk about the plan.</summary>
public static class DiscussServices
{
    /// <summary>Adds it with its steps, in their order.</summary>
    public static IServiceCollection AddDiscuss(this IServiceCollection services) => services
        .AddKnowledge()
        .AddSingleton<PlanOptions>()
        .AddSingleton<NearestDuties>()
        .AddSingleton<PlanContexts>()
        .AddSingleton<IDiscussStep, HoursStep>()
        .AddSingleton<IDiscussStep, PaceStep>()
        .AddSingleton<IDiscussStep, LeaveStep>()
        .AddSingleton<CalendarTalk>()
        .AddSingleton<WeekTalk>()
        .AddSingleton<UnclearTalk>()
        .AddSingleton<TypeTalk>()
        .AddSingleton<EnoughTalk>()
        .AddSingleton<PlanReportTalk>()
        .AddSingleton<KnowledgeTalk>()
        .AddSingleton<MomentTalk>()
        .AddSingleton<ModuleQuestions>()
        .AddSingleton<IDiscussStep, PlanStep>()
        .AddSingleton<IDiscussStep, QuestionStep>();
}
