using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace Zavmo.Bot.WebChat;

/// <summary>Direct Line 3.0: <c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
internal static partial class TokenEndpoints
{
    /// <summary>
    /// A token for the user <c>{"user":{"id":...}}</c>, or for a new one. The id is all that a browser keeps of a learner: outside
    /// Development only ids are taken that could have come from here, which nobody can guess.
    /// </summary>
    public static async Task<IResult> GenerateAsync(
        HttpRequest request, WebChatTokens tokens, IHostEnvironment environment, CancellationToken cancellationToken)
    {
        var body = await RequestBody.ReadAsync(request, cancellationToken);
        if (body.Json is not { } json)
        {
            return body.Refusal!;
        }

        var userId = json.ContainsKey("user") ? ActivityJson.Text(json["user"], "id") : WebChatTokens.NewUserId();
        var pattern = environment.IsDevelopment() ? AnyId() : IssuedId();
        return userId is not null && pattern.IsMatch(userId)
            ? await AnswerAsync(tokens, await tokens.IdentityAsync(userId, cancellationToken), cancellationToken)
            : DirectLineError.BadArgument("user.id is not an id that this server gives out.");
    }

    /// <summary>A fresh token for the one that came.</summary>
    public static Task<IResult> RefreshAsync(HttpContext context, WebChatTokens tokens, CancellationToken cancellationToken) =>
        AnswerAsync(tokens, context.Features.GetRequiredFeature<WebChatIdentity>(), cancellationToken);

    private static async Task<IResult> AnswerAsync(WebChatTokens tokens, WebChatIdentity identity, CancellationToken cancellationToken) =>
        Results.Ok(new
        {
            conversationId = identity.ConversationId,
            token = await tokens.IssueAsync(identity, tokens.Lifetime, cancellationToken),
            expires_in = (int)tokens.Lifetime.TotalSeconds,
            userId = identity.UserId,
        });

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex AnyId();

    [GeneratedRegex("^dl_[A-Za-z0-9_-]{22}$")]
    private static partial Regex IssuedId();
}
