using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Puts a watch around the stores and the connector of a host.</summary>
internal static class WatchedServices
{
    public static void Watch(this IServiceCollection services, ITurnWatch watch)
    {
        services.Decorate<IInboxStore>(inner => new WatchedInbox(inner, watch));
        services.Decorate<ISessionStore>(inner => new WatchedSessions(inner, watch));
        services.Decorate<ILearnerStore>(inner => new WatchedLearners(inner, watch));
        services.Decorate<IEvidenceStore>(inner => new WatchedEvidence(inner, watch));
        services.Decorate<IFeedbackStore>(inner => new WatchedFeedback(inner, watch));
        services.Decorate<IDirectoryStore>(inner => new WatchedDirectory(inner, watch));
        services.Decorate<INodeStore>(inner => new WatchedNodes(inner, watch));
        services.Decorate<IChannelSender>(inner => new WatchedSender(inner, watch));
        services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new WatchedRequests(watch)));
    }

    public static void Decorate<T>(this IServiceCollection services, Func<T, T> wrap)
        where T : class
    {
        for (var place = 0; place < services.Count; place++)
        {
            if (services[place].ServiceType == typeof(T))
            {
                var inner = services[place];
                services[place] = ServiceDescriptor.Singleton(provider => wrap(Make<T>(provider, inner)));
            }
        }
    }

    private static T Make<T>(IServiceProvider provider, ServiceDescriptor descriptor) => (T)(descriptor switch
    {
        { ImplementationInstance: { } instance } => instance,
        { ImplementationFactory: { } factory } => factory(provider),
        _ => ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!),
    });
}
