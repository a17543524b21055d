using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Zavmo.Bot.Tutor;

/// <summary>How patient the bot is with the model.</summary>
internal static class ModelResilience
{
    // Two learners in a row have waited for nothing: the next ones are spared for a minute. Then one question tries again.
    private const int FailuresInARow = 2;
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>One limit for all that is tried for a question; a second try only where the service says when, and that is within half of the limit.</summary>
    public static ResiliencePipeline<ChatResponse> Build(TimeSpan limit, TimeProvider time) => new ResiliencePipelineBuilder<ChatResponse> { TimeProvider = time }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<ChatResponse>
        {
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } error && ModelFaults.IsDown(error)),
            MinimumThroughput = FailuresInARow,
            FailureRatio = 0.5,
            SamplingDuration = Window,
            BreakDuration = Rest,
        })
        .AddTimeout(new TimeoutStrategyOptions { Timeout = limit })
        .AddRetry(new RetryStrategyOptions<ChatResponse>
        {
            ShouldHandle = arguments => ValueTask.FromResult(ModelFaults.Pause(arguments.Outcome.Exception, time) is { } pause && pause <= limit / 2),
            MaxRetryAttempts = 1,
            DelayGenerator = arguments => ValueTask.FromResult(ModelFaults.Pause(arguments.Outcome.Exception, time)),
        })
        .Build();
}
