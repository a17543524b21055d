using System.Text.RegularExpressions;

namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>Reads replies to whether adjustments may be stored: "use them but don't keep them" is a no, "can I withdraw it later?" a question about rights.</summary>
public static partial class StoringReader
{
    private const int MostWords = 14;

    /// <summary>What a message replies; <see cref="StoringReply.None"/> where it is a plain yes or no, or anything else.</summary>
    public static StoringReply Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Replace('\u2019', '\'').Trim();
        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords ? StoringReply.None
            : Withdraws().IsMatch(said) ? StoringReply.AsksToWithdraw
            : Why().IsMatch(said) ? StoringReply.AsksWhy
            : What().IsMatch(said) ? StoringReply.AsksWhat
            : !said.EndsWith('?') && Refuses().IsMatch(said) ? StoringReply.No
            : StoringReply.None;
    }

    [GeneratedRegex(@"\b(?:can|could|may|will|would|how (?:do|can|would|could)|am|is it possible)\b.*\b(?:i|you|we|it|possible|able)\b.*\b(?:withdraw\w*|delete|erase|undo|take (?:it|that|this|them|my yes) back|take back|change (?:it|that|this|them|my mind)|remove|revoke|stop)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Withdraws();

    [GeneratedRegex(@"^(?:but |and |so |ok,? )?(?:why|what for|what(?:'s| is) (?:that|it|this) for|what do you (?:need|want|use) (?:that|it|this|them) for|for what)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(@"\bwhat\b.*\b(?:health data|health information|(?:is|gets|would be) (?:stored|kept|saved)|(?:do|would|will) you (?:store|keep|save)|counts? as)\b|\bhealth data\b.*\?|\bwhat(?:'s| is) (?:that|it)\?", RegexOptions.IgnoreCase)]
    private static partial Regex What();

    [GeneratedRegex(@"\b(?:don't|do not|never|without|not) (?:store|storing|keep|keeping|save|saving|record|recording|remember)\b|^(?:no|nope|nah)\b.*\b(?:use|using|follow|apply|have)\b.*\b(?:them|it|those|these|that)\b|^(?:yes,? |ok,? |but )?(?:just|only|use (?:them|it) (?:just |only )?)\s*(?:for |this )?(?:today|now|this (?:time|conversation|chat|session|once)|time|here|once)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Refuses();
}
