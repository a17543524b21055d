using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What the stores hold about a person who chats.</summary>
internal static class Stores
{
    public static async Task<LearnerKey> KeyAsync(ChatHost host, string user = "sam")
    {
        ArgumentNullException.ThrowIfNull(host);
        return (await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "local", "test", user, () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None)).Key;
    }

    public static async Task<LearnerDocument> LearnerAsync(ChatHost host, string user = "sam") =>
        (await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(await KeyAsync(host, user), CancellationToken.None))!.Document;

    public static async Task<SessionDocument> SessionAsync(ChatHost host, string user = "sam") =>
        (await host.Services.GetRequiredService<ISessionStore>().ReadAsync(await KeyAsync(host, user), CancellationToken.None))!.Document;

    public static async Task<IReadOnlyList<Observation>> AccountsAsync(ChatHost host) =>
        [.. (await LearnerAsync(host)).Observations.Where(seen => seen.Kind == ObservationKind.Account)];
}
