namespace Zavmo.Bot.Conversations;

/// <summary>Settings of the conversations, section <c>Conversations</c>.</summary>
public sealed class ConversationOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Conversations";

    /// <summary>Folder of assets; empty for the one found from the running assembly.</summary>
    public string Folder { get; set; } = string.Empty;

    /// <summary>Whether a phrase that is said without one of its values throws; otherwise the place stays blank.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Who a learner is sent to when they need a person, as it stands in "please talk to ..."; empty for the assets' own words. It is also who is named in distress, so nobody's manager.</summary>
    public string Contact { get; set; } = string.Empty;
}
