using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>Stands before the sessions and, when asked, lets the first write of every turn lose its race, so that the turn runs again.</summary>
internal sealed class ConflictingSessions
{
    /// <summary>Whether every turn loses once.</summary>
    public bool Each { get; set; }

    /// <summary>How many turns lost.</summary>
    public int Made { get; private set; }

    public void StandBefore(IServiceCollection services)
    {
        var known = services.Last(service => service.ServiceType == typeof(ISessionStore));
        services.Remove(known);
        services.AddSingleton<ISessionStore>(provider => new Store(
            this, (ISessionStore)(known.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, known.ImplementationType!))));
    }

    private sealed class Store(ConflictingSessions conflicts, ISessionStore inner) : ISessionStore
    {
        private int lost;

        public Task<Stored<SessionDocument>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) => inner.ReadAsync(key, cancellationToken);

        public Task<string> WriteAsync(LearnerKey key, SessionDocument document, string? ifMatch, CancellationToken cancellationToken)
        {
            if (conflicts.Each && lost != document.Turn)
            {
                lost = document.Turn;
                conflicts.Made++;
                throw new ETagConflictException();
            }

            return inner.WriteAsync(key, document, ifMatch, cancellationToken);
        }

        public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken) => inner.DeleteAsync(key, cancellationToken);
    }
}
