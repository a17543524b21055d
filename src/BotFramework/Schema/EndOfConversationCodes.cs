namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="IEndOfConversationActivity.Code"/>.</summary>
public static class EndOfConversationCodes
{
    public const string Unknown = "unknown";
    public const string CompletedSuccessfully = "completedSuccessfully";
    public const string UserCancelled = "userCancelled";
}
