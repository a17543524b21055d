using Microsoft.Bot.Builder.Teams;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the members of a team or conversation.</summary>
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(TeamsInfo.AsTeamsAccount).ToList();
    }

    /// <summary>Null on the last page.</summary>
    public string ContinuationToken { get; set; }

    public IList<TeamsChannelAccount> Members { get; set; }
}
