namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the members of a conversation.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Null on the last page.</summary>
    public string ContinuationToken { get; set; }

    public IList<TeamsChannelAccount> Members { get; set; }
}
