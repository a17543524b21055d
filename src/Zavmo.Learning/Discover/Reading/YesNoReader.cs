using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads "no don't store it" and "yes, that's fine with me" where a yes or a no is asked for. A condition is neither.</summary>
public static partial class YesNoReader
{
    private const int MostWords = 10;

    /// <summary>Whether a message says yes or no; null where it says neither, or too much.</summary>
    public static bool? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Replace('\u2019', '\'').Trim();
        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords || said.EndsWith('?') || Condition().IsMatch(said) ? null
            : No().IsMatch(said) ? false
            : Yes().IsMatch(said) ? true
            : null;
    }

    [GeneratedRegex(@"\b(?:but|if|unless|until|when|only|maybe|perhaps|depends|later)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?:oh |well |sorry |er+m? |um+ )*(?:no|nope|nah|don't|do not|please don't|rather not|i'd rather not|i would rather not|i don't want|i do not want|not really|no need|leave it|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex No();

    [GeneratedRegex(@"^(?:oh |well |um+ |ok,? )*(?:yes|yep|yeah|yea|aye|sure|ok|okay|please do|go ahead|go on|of course|by all means|i do|that's fine|that is fine|fine|happy to|why not)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();
}
