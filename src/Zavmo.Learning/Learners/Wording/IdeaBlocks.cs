namespace Zavmo.Learning.Learners.Wording;

/// <summary>Cuts a text into blocks of one idea each.</summary>
public static class IdeaBlocks
{
    private const int MostListed = 5;

    /// <summary>
    /// The blocks, in order. A paragraph is one idea; a long one is cut between sentences. A list stays with the line above it, and goes
    /// on in the next block after five items.
    /// </summary>
    /// <param name="text">The text; a blank line parts paragraphs.</param>
    /// <param name="most">Words of a block, quoted words aside; one sentence alone can be longer.</param>
    public static IReadOnlyList<string> Of(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            blocks.AddRange(IsList(paragraph) ? Lists(paragraph) : Sentence(paragraph, most));
        }

        return blocks.Count == 0 ? [text] : blocks;
    }

    private static bool IsList(string paragraph) => paragraph.Contains("\n- ", StringComparison.Ordinal) || paragraph.StartsWith("- ", StringComparison.Ordinal);

    private static IEnumerable<string> Lists(string paragraph)
    {
        var lines = paragraph.Split('\n', StringSplitOptions.TrimEntries);
        var lead = lines.TakeWhile(line => !line.StartsWith('-')).ToList();
        foreach (var items in lines.Skip(lead.Count).Chunk(MostListed))
        {
            yield return string.Join('\n', [.. lead, .. items]);
            lead.Clear();
        }
    }

    private static IEnumerable<string> Sentence(string paragraph, int most)
    {
        if (PlainSentences.Words(paragraph) <= most)
        {
            yield return paragraph;
            yield break;
        }

        // A question stays with the sentence that says what it is about.
        var sentences = PlainSentences.Of(paragraph);
        var last = sentences is [.., var about, var question] && question.EndsWith('?') && PlainSentences.Words(about) + PlainSentences.Words(question) <= most ? 2 : 0;
        var block = new List<string>();
        foreach (var sentence in sentences.SkipLast(last))
        {
            // What a colon introduces belongs to it.
            if (block.Count > 0 && !block[^1].EndsWith(':') && block.Sum(PlainSentences.Words) + PlainSentences.Words(sentence) > most)
            {
                yield return string.Join(' ', block);
                block.Clear();
            }

            block.Add(sentence);
        }

        if (last > 0 && block.Count > 0 && block.Sum(PlainSentences.Words) + sentences.TakeLast(last).Sum(PlainSentences.Words) > most)
        {
            yield return string.Join(' ', block);
            block.Clear();
        }

        yield return string.Join(' ', block.Concat(sentences.TakeLast(last)));
    }
}
