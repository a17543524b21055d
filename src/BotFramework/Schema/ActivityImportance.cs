namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="IMessageActivity.Importance"/>.</summary>
public static class ActivityImportance
{
    public const string Low = "low";
    public const string Normal = "normal";
    public const string High = "high";
}
