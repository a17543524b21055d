namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message is also shown in the activity feed.</summary>
public class NotificationInfo
{
    public NotificationInfo()
    {
    }

    public NotificationInfo(bool? alert = default) => Alert = alert;

    public bool? Alert { get; set; }
}
