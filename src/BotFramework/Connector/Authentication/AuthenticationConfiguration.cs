namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What callers have to fulfil beyond the rules that always hold.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the key of a channel token has to carry besides the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Further issuers of the tokens of local tools.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
