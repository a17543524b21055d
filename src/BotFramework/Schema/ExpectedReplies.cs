namespace Microsoft.Bot.Schema;

/// <summary>The body that answers a request with delivery mode <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null) => Activities = activities;

    public IList<Activity> Activities { get; set; }
}
