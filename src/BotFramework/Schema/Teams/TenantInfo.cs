namespace Microsoft.Bot.Schema.Teams;

/// <summary>The organisation that an activity comes from.</summary>
public class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = null) => Id = id;

    public string Id { get; set; }
}
