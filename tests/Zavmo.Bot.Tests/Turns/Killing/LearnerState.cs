using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>All that the stores hold of one learner, without what is random or a time, as text to compare.</summary>
internal static class LearnerState
{
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    public static async Task<string> ReadAsync(IServiceProvider services, string user)
    {
        var key = await KeyAsync(services, user);
        var session = (await services.GetRequiredService<ISessionStore>().ReadAsync(key, CancellationToken.None))!.Document;
        var learner = (await services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None))?.Document;
        var evidence = (await services.GetRequiredService<IEvidenceStore>().ListAsync(key, CancellationToken.None))
            .Select(stored => stored.Document).ToList();
        var feedback = (await services.GetRequiredService<IFeedbackStore>().ListAsync(key.TenantId, int.MaxValue, CancellationToken.None))
            .Where(item => item.LearnerId == key.LearnerId);
        // The ids of cards end in what says whose they are.
        var whose = CardNonce.Of(key, 0, 0)["0.0".Length..];
        return JsonSerializer.Serialize(
            new
            {
                session.Turn,
                session.Stack,
                session.Accounts,
                Head = session.EvidenceHead.Number,
                Agreed = learner?.Consent?.Given,
                Learner = learner is null ? null : learner with
                {
                    LearnerId = "",
                    Consent = null,
                    Assessments = [.. learner.Assessments.Select(round => round with { Snapshot = round.Snapshot with { On = default } })],
                },
                FirstBroken = EvidenceChain.FirstBroken(evidence.Select(LinkOf)),
                HeadHolds = evidence.Count == 0 || evidence[^1].Head == session.EvidenceHead,
                Feedback = feedback.Select(item => new { item.Turn, item.Reaction, item.Source, Said = item.ProtectedComment is not null }),
                Evidence = evidence.Select(item => new { item.Number, item.OperationId, Payload = WithoutChance(item.Payload!) }),
            },
            Lines).Replace(whose, "", StringComparison.Ordinal);
    }

    public static async Task<LearnerKey> KeyAsync(IServiceProvider services, string user) =>
        (await services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "local", "test", user, () => throw new InvalidOperationException($"The learner {user} should exist."), CancellationToken.None)).Key;

    public static EvidenceLink LinkOf(EvidenceItem item) => item.Link;

    private static JsonObject WithoutChance(string payload)
    {
        var record = JsonNode.Parse(payload)!.AsObject();
        record.Remove("at");
        record.Remove("learnerId");
        return record;
    }
}
