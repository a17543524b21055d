namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    public ChannelInfo()
    {
    }

    public ChannelInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    public string Id { get; set; }

    /// <summary>Null for the general channel.</summary>
    public string Name { get; set; }

    /// <summary>One of <c>standard</c>, <c>shared</c>, <c>private</c>.</summary>
    public string Type { get; set; }
}
