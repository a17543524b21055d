namespace Microsoft.Bot.Schema;

/// <summary>What is needed to come back to a conversation.</summary>
public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(string activityId = null, ChannelAccount user = null, ChannelAccount bot = null, ConversationAccount conversation = null, string channelId = null, string serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public string ActivityId { get; set; }

    public ChannelAccount User { get; set; }

    public ChannelAccount Bot { get; set; }

    public ConversationAccount Conversation { get; set; }

    public string ChannelId { get; set; }

    public string Locale { get; set; }

    public string ServiceUrl { get; set; }

    /// <summary>The event that starts a proactive turn. Its id is random where the reference has none: set it to null before sending.</summary>
    public Activity GetContinuationActivity()
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.ContinueConversation;
        activity.Id = ActivityId ?? Guid.NewGuid().ToString();
        activity.ChannelId = ChannelId;
        activity.Locale = Locale;
        activity.ServiceUrl = ServiceUrl;
        activity.Conversation = Conversation;
        activity.Recipient = Bot;
        activity.From = User;
        activity.RelatesTo = this;
        return activity;
    }
}
