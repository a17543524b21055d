using System.Buffers;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Messages;

/// <summary><c>POST /api/messages</c>: Bot Framework activities. Without an app id it is for loopback in Development only.</summary>
public static class MessagesEndpoint
{
    private const int MaxBytes = 256 * 1024;
    private const string Path = "/api/messages";

    // Teams gives an invoke 5 to 15 s; the rest is for the way there and back.
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(4);

    /// <summary>Maps the endpoint, and the probe by which tools find out that a bot is there.</summary>
    public static void MapMessages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Path, ReceiveAsync);
        endpoints.MapMethods(Path, [HttpMethods.Head], () => Results.Ok());
    }

    private static async Task<IResult> ReceiveAsync(
        HttpContext http,
        IActivityIntake intake,
        CallerCheck check,
        ZavmoAdapter adapter,
        CardInvokes cards,
        PhraseBooks books,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (check.RefuseRequest(http) is { } refusedRequest)
        {
            return refusedRequest;
        }

        var (body, refusedBody) = await BodyAsync(http.Request, cancellationToken);
        if (body is null)
        {
            return refusedBody!;
        }

        var (activity, problem) = MessageReader.Read(body);
        if (activity is null)
        {
            return Results.Problem(problem, statusCode: StatusCodes.Status400BadRequest);
        }

        var (caller, refusedCaller) = await check.CheckAsync(http.Request, activity, cancellationToken);
        if (caller is null)
        {
            return refusedCaller!;
        }

        if (adapter.IsOwn(activity.ChannelId))
        {
            return Results.Problem($"The channel '{activity.ChannelId}' has an endpoint of its own.", statusCode: StatusCodes.Status400BadRequest);
        }

        var inbound = MessageReader.Inbound(body, activity, caller);
        if (await cards.AnswerAsync(inbound, activity, cancellationToken) is { } direct)
        {
            return ResultOf(direct);
        }

        var waiting = WaitingFor(activity);
        var accepted = await intake.AcceptAsync(inbound, waiting, cancellationToken);
        if (waiting is null)
        {
            return Results.Accepted();
        }

        var answer = accepted.IsNew
            ? await waiting.WaitAsync(AnswerTime, time, cancellationToken)
            : await cards.AnswerAgainAsync(inbound, activity, cancellationToken);
        return ResultOf(answer ?? Late(waiting.Kind, books, accepted.IsNew ? "turn-late" : "turn-known"));
    }

    private static IResult ResultOf(TurnAnswer answer) =>
        answer.Json is null ? Results.StatusCode(answer.Status) : Results.Text(answer.Json, "application/json", statusCode: answer.Status);

    private static PendingAnswer? WaitingFor(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: FeedbackInvoke.Name } => new PendingAnswer(PendingAnswerKind.Status),
        { Type: ActivityTypes.Invoke } => new PendingAnswer(PendingAnswerKind.Invoke),
        { DeliveryMode: DeliveryModes.ExpectReplies } => new PendingAnswer(PendingAnswerKind.Replies),
        _ => null,
    };

    // The answer itself is sent when it is there: an invoke's card as an update of the pressed one.
    private static TurnAnswer Late(PendingAnswerKind kind, PhraseBooks books, string phrase) => new(StatusCodes.Status200OK, kind switch
    {
        PendingAnswerKind.Replies => """{"activities":[]}""",
        PendingAnswerKind.Status => null,
        _ => ReplyRenderer.MessageAnswer(books.SayShared(phrase)),
    });

    private static async Task<(string? Body, IResult? Refusal)> BodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is > MaxBytes)
        {
            return (null, TooLarge());
        }

        var buffer = ArrayPool<byte>.Shared.Rent(MaxBytes + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(buffer, MaxBytes + 1, throwOnEndOfStream: false, cancellationToken);
            return length > MaxBytes ? (null, TooLarge())
                : JsonText.Decode(buffer.AsSpan(0, length)) is { } body ? (body, null)
                : (null, Results.Problem("An activity is UTF-8.", statusCode: StatusCodes.Status400BadRequest));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static IResult TooLarge() =>
        Results.Problem("An activity is 256 KB at most.", statusCode: StatusCodes.Status413PayloadTooLarge);
}
