using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Reads "no don't store it" and "yes, that's fine with me" where a yes or a no is asked for. A condition is neither; "of course not" and
/// "ok, no thanks" are a no, whatever they begin with.
/// </summary>
public static partial class YesNoReader
{
    private const int MostWords = 10;

    /// <summary>Whether a message says yes or no; null where it says neither, or too much.</summary>
    public static bool? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = Fine().Replace(text.Replace('\u2019', '\'').Trim(), match => match.Groups["mind"].Success ? "" : "fine");
        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords || said.EndsWith('?') || Open().IsMatch(said) ? null
            : No().IsMatch(said) ? false
            : !Yes().IsMatch(said) ? null
            : !Denial().IsMatch(said);
    }

    [GeneratedRegex(@"\b(?:but|if|unless|until|when|only|maybe|perhaps|depends|later|no (?:idea|clue)|not (?:so |really |quite )?(?:sure|certain)|(?:don't|do not) (?:know|understand|get (?:it|that|this)|see (?:why|what)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    // Words of denial that deny nothing. "I don't mind" is no yes either.
    [GeneratedRegex(@"\b(?:(?:i(?:'ve| have)(?: got)? )?(?:no|not an?|not any) (?:problems?|worries|objections?|issues?|bother)(?: at all)?|(?<mind>(?:i )?(?:don't|do not|wouldn't|would not) (?:really )?mind(?: at all)?)|why not)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fine();

    [GeneratedRegex(@"^(?:oh |well |sorry |er+m? |um+ )*(?:no|nope|nah|don't|do not|please don't|please do not|rather not|i'd rather not|i would rather not|i (?:don't|do not) (?:agree|consent|accept|want|wish|like|think so)|i (?:can't|cannot|won't|will not) (?:agree|consent|accept|have)|i (?:do )?(?:mind|object|refuse|decline|disagree)|not (?:really|now|today|for me|this time|at all|happy|keen|ok|okay|fine|comfortable)|i(?:'m| am) not (?:really |too |very )?(?:happy|keen|ok|okay|fine|comfortable)|(?:certainly|definitely|absolutely|surely|preferably|better) not|no need|leave it|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex No();

    [GeneratedRegex(@"^(?:oh |well |um+ |ok,? )*(?:yes|yep|yeah|yea|aye|sure|ok|okay|please do|go ahead|go on|of course|by all means|i (?:do )?(?:agree|consent|accept)|i do(?=\W*$)|that's fine|that is fine|fine|happy to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:no|nope|nah|not|never|neither|none|nothing|without|rather|stop|leave it|forget it|cancel|delete|refuse|disagree|cannot)\b|n't\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();
}
