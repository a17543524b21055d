namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>A reply as it came to the connector.</summary>
/// <param name="Life">Which process was running, from 1.</param>
/// <param name="User">Who got it.</param>
/// <param name="ClientId">The client id in its channel data.</param>
/// <param name="Text">Its text, or the summary of its card.</param>
internal sealed record DeliveredReply(int Life, string User, string ClientId, string Text)
{
    /// <summary>Turn and place in it, which the client id ends with; (0, 0) for a notice that is no turn's.</summary>
    public (int Turn, int Place) Order
    {
        get
        {
            var parts = ClientId.Split('-');
            return parts.Length >= 3 && int.TryParse(parts[^2], out var turn) && int.TryParse(parts[^1], out var place) ? (turn, place) : (0, 0);
        }
    }
}
