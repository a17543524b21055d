namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A signing key says for which channels it may sign.</summary>
public static class EndorsementsValidator
{
    /// <summary>Whether a key carries an endorsement; what asks for none is fulfilled.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
