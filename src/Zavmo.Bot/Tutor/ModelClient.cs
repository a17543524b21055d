using System.ClientModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using Polly;

namespace Zavmo.Bot.Tutor;

/// <summary>
/// Asks the language model, where there is one. Whatever goes wrong ends in "no answer", so that the caller goes on as without a model;
/// only giving up by the caller is thrown. Logged are tokens, milliseconds and the kind of failure, never a text.
/// </summary>
public sealed class ModelClient
{
    // With it the service keeps to the schema.
    private const string Strict = "strict";
    private readonly AzureOpenAIOptions options;
    private readonly Lazy<IChatClient> chat;
    private readonly ResiliencePipeline<ChatResponse> pipeline;
    private readonly TimeProvider time;
    private readonly ILogger<ModelClient> log;

    /// <param name="options">Where the model is.</param>
    /// <param name="clients">Makes the client of the name <see cref="ModelServices.HttpClientName"/>.</param>
    /// <param name="time">Measures time-outs and pauses.</param>
    /// <param name="log">Gets what it cost.</param>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public ModelClient(IOptions<AzureOpenAIOptions> options, IHttpClientFactory clients, TimeProvider time, ILogger<ModelClient> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, this.time, this.log) = (options.Value, time, log);
        chat = new(() => ModelConnection.Open(this.options, clients.CreateClient(ModelServices.HttpClientName)));
        pipeline = ModelResilience.Build(TimeSpan.FromSeconds(this.options.TimeoutSeconds), time);
    }

    /// <summary>Whether there is a model.</summary>
    public bool IsOn => options.IsOn;

    /// <summary>The deployment that is asked.</summary>
    public string Deployment => options.Deployment;

    /// <summary>The answer, or null: the model is off, slow, away, refuses, or what it says is not of the asked form.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="answer">How the answer is read.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task<T?> AskAsync<T>(ModelQuestion question, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!IsOn)
        {
            return null;
        }

        var started = time.GetTimestamp();
        ChatResponse? response = null;
        try
        {
            response = await pipeline.ExecuteAsync(
                async cancellation => await chat.Value.GetResponseAsync(Messages(question), Options(question), cancellation), cancellationToken);
            var outcome = ModelFaults.Of(response);
            if (outcome == ModelOutcome.Answered && JsonSerializer.Deserialize(response.Text, answer) is { } read)
            {
                log.ModelAnswered(question.Purpose, Tokens(response.Usage?.InputTokenCount), Tokens(response.Usage?.OutputTokenCount), Elapsed(started));
                return read;
            }

            Failed(question, outcome == ModelOutcome.Answered ? ModelOutcome.Unreadable : outcome, null, response, started);
        }
#pragma warning disable CA1031 // The client, its transport and the ways of signing in have exceptions of their own; all of them mean that there is no answer, and are logged.
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Failed(question, ModelFaults.Of(error), error, response, started);
        }

        return null;
    }

    private static List<ChatMessage> Messages(ModelQuestion question) =>
        [new(ChatRole.System, question.Instructions), new(ChatRole.User, question.Material)];

    private static ChatOptions Options(ModelQuestion question) => new()
    {
        // No temperature: models that reason take none, and what they say is checked anyway.
        MaxOutputTokens = question.MostTokens,
        ResponseFormat = ChatResponseFormat.ForJsonSchema(question.Schema, question.Purpose.Replace(' ', '-')),
        AdditionalProperties = new() { [Strict] = true },
    };

    private void Failed(ModelQuestion question, ModelOutcome outcome, Exception? error, ChatResponse? response, long started) => log.ModelFailed(
        question.Purpose,
        outcome,
        (error as ClientResultException)?.Status ?? 0,
        error?.GetType().Name ?? "none",
        Tokens(response?.Usage?.InputTokenCount),
        Tokens(response?.Usage?.OutputTokenCount),
        Elapsed(started));

    private static long Tokens(long? count) => count ?? 0;

    private long Elapsed(long started) => (long)time.GetElapsedTime(started).TotalMilliseconds;
}
