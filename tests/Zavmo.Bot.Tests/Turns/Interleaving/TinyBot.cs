using System.Globalization;
using Microsoft.Bot.Builder;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>A bot whose every turn depends on all turns before it: session, learner document and evidence show the order.</summary>
internal sealed class TinyBot : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        var text = turnContext.Activity.Text;
        turn.Accounts.Add(new AccountMemory(text, [], []));
        turn.Change(new MotivationNoted(string.Create(CultureInfo.InvariantCulture, $"{text}{turn.Learner.Motivations.Count}")));
        turn.Change(new Observed(new Observation("the same", ObservationKind.SelfRating, turn.Accounts.Count)));
        turn.AddEvidence(new EvidenceRecord
        {
            Phase = "TEST",
            Kind = "test",
            EvidenceClass = "P-rep",
            LearnerId = turn.Key.LearnerId,
            At = turn.Now,
            ChannelId = turn.ChannelId,
            Turn = turn.Number,
            RoleId = "role",
            RoleVersion = "1",
            RequirementId = text,
            RequirementName = text,
            Transcript = [],
            Level = 3,
            Confidence = 1,
            Signals = [],
            Judge = "test/1",
        });
        turn.Say(string.Create(CultureInfo.InvariantCulture, $"{text} is number {turn.Accounts.Count}"));
        turn.Say($"after {text}");
        return Task.CompletedTask;
    }
}
