namespace Zavmo.Bot.WebChat;

/// <summary>A refusal in the form of Direct Line 3.0: <c>{"error":{"code":...,"message":...}}</c>.</summary>
internal static class DirectLineError
{
    /// <summary>400: what is wrong with the request.</summary>
    public static IResult BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    /// <summary>413: the body is over the limit.</summary>
    public static IResult TooLarge(int limitKilobytes) =>
        Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {limitKilobytes} KB.");

    /// <summary>413: a file is over the limit.</summary>
    public static IResult FileTooLarge(int limitMegabytes) => Of(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The file is larger than {limitMegabytes} MB. A job description is a few pages of text.");

    /// <summary>401: no token came.</summary>
    public static IResult NoToken() => Of(StatusCodes.Status401Unauthorized, "BadArgument", "The token is missing.");

    /// <summary>403: the token is not good; Direct Line clients take this as the sign to get a new one.</summary>
    public static IResult TokenRefused() => Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token is not valid or has expired.");

    /// <summary>403: the request is refused for another reason.</summary>
    public static IResult Forbidden(string message) => Of(StatusCodes.Status403Forbidden, "Forbidden", message);

    /// <summary>404: there is no such conversation yet.</summary>
    public static IResult NoConversation() =>
        Of(StatusCodes.Status404NotFound, "ConversationNotFound", "The conversation does not exist.");

    private static IResult Of(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
