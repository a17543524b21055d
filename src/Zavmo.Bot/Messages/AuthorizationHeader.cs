namespace Zavmo.Bot.Messages;

/// <summary>Reads the <c>Authorization</c> header of a request.</summary>
public static class AuthorizationHeader
{
    /// <summary>The value; empty where there is none. More than one is none of them: which was meant would be a guess.</summary>
    /// <exception cref="UnauthorizedAccessException">There is more than one.</exception>
    public static string Read(IHeaderDictionary headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var values = headers.Authorization;
        return values.Count <= 1 ? values.ToString() : throw new UnauthorizedAccessException();
    }
}
