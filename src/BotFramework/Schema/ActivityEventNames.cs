namespace Microsoft.Bot.Schema;

/// <summary>Names of event activities that the SDK makes itself.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
