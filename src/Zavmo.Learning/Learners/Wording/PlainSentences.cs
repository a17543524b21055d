namespace Zavmo.Learning.Learners.Wording;

/// <summary>The sentences of what is said to a learner, and how long they are.</summary>
public static class PlainSentences
{
    /// <summary>
    /// The sentences of a text, in order and trimmed. A sentence ends at a full stop, question mark or exclamation mark, at a colon that
    /// introduces something, and at the end of a line; never inside quotation marks.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<string>();
        var start = 0;
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            quoted = text[at] switch { '\u201c' => true, '\u201d' => false, _ => quoted };
            if (text[at] == '\n' || (!quoted && Ends(text, at)))
            {
                Add(text[start..(at + 1)]);
                start = at + 1;
            }
        }

        Add(text[start..]);
        return sentences;

        void Add(string sentence)
        {
            if (sentence.Any(char.IsLetterOrDigit))
            {
                sentences.Add(sentence.Trim());
            }
        }
    }

    /// <summary>The words of a sentence. Somebody's own words in quotation marks count as one: nobody may shorten them.</summary>
    public static int Words(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = 0;
        var quoted = false;
        var inWord = false;
        foreach (var letter in sentence)
        {
            quoted = letter switch { '\u201c' => true, '\u201d' => false, _ => quoted };
            var counts = quoted || char.IsLetterOrDigit(letter);
            words += counts && !inWord ? 1 : 0;
            inWord = quoted || (inWord ? !char.IsWhiteSpace(letter) : counts);
        }

        return words;
    }

    // "2.6" and "3:30" go on; "Ask. Then" and the end of the text do not.
    private static bool Ends(string text, int at) =>
        (text[at] is '.' or '?' or '!' or ':' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
        || (text[at] == '\u201d' && at > 0 && text[at - 1] is '.' or '?' && (at + 1 == text.Length || (char.IsWhiteSpace(text[at + 1]) && at + 2 < text.Length && char.IsUpper(text[at + 2]))));
}
