using System.Text.RegularExpressions;

namespace Zavmo.Learning.Learners.Wording;

/// <summary>
/// Figures of speech that our own texts use or could fall into. Most readers take them in without a thought; who asked for literal
/// language gets a wording without them.
/// </summary>
public static partial class FiguresOfSpeech
{
    /// <summary>Whether a text has one, outside quotation marks.</summary>
    public static bool AreIn(string text)
    {
        var found = false;
        QuotedText.Around(text, part =>
        {
            found |= Figures().IsMatch(part);
            return part;
        });
        return found;
    }

    [GeneratedRegex(
        @"\b(?:in the way\b(?! of)|at stake|in front of you|come across|good to see you|with pleasure|see you in it|one step back|spoke against|(?:is|still) thin"
        + @"|(?<!\b(?:a|the|no) )picture|on my side|lost my last step|ahead of the rest|behind us|look closer|always comes up|how tightly|fit your life|weeks that hold|take our time|falls to you"
        + @"|come easily|shaped how|point taken|on file|up against|on the same page|in a nutshell|touch base|piece of cake|ballpark|dive|drill down|at the end of the day"
        + @"|rule of thumb|low.hanging|move the needle|hit the ground|bear with me|no worries|fair enough|on the table|keep an eye|in good hands|on track|up to speed|a grip on"
        + @"|leave that there|let me stay with|map into weeks|tap away|heads? up|get the ball|think outside|game.?changer|walk you through|run you through|at the top of|by heart|break the ice)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
