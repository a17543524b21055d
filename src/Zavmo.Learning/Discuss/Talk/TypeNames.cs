using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Finds a conversation type in a learner's words: by its title, by its id, in the plural, as one word.</summary>
internal static class TypeNames
{
    /// <summary>The id of the type that a message names, or null; where several do, the longest name.</summary>
    public static string? Find(SaidWords said, IReadOnlyList<ConversationType> types)
    {
        var written = string.Join(' ', Words.Of(said.Text).Select(Single));
        var joined = " " + written + " ";
        return types.SelectMany(type => Names(type).Select(name => (type.Id, Name: name)))
            .Where(pair => joined.Contains(" " + pair.Name + " ", StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Name.Length)
            .Select(pair => pair.Id)
            .FirstOrDefault();
    }

    // The last word alone is enough where it is rare ("scenario"), the first where it is the name ("coaching").
    private static IEnumerable<string> Names(ConversationType type)
    {
        foreach (var words in (IReadOnlyList<string>[])[Words.Of(type.Title), Words.Of(type.Id)])
        {
            List<string> single = [.. words.Select(Single)];
            yield return string.Join(' ', single);
            yield return string.Concat(single);
            if (single.Count > 1 && single[^1].Length > 7)
            {
                yield return single[^1];
            }

            if (single[0].Length > 6)
            {
                yield return single[0];
            }
        }
    }

    private static string Single(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 4 ? word[..^1]
        : word;
}
