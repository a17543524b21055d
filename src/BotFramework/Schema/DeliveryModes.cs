namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="IMessageActivity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";
    public const string ExpectReplies = "expectReplies";
}
