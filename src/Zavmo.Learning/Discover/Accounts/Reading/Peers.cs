namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Finds those who could take something over: "both sister homes", "the planners in Singapore", "our other pubs"; not the people who are served.</summary>
internal static class Peers
{
    private const int NearBefore = 4;

    /// <summary>Adds the tag <c>peers</c> to a word of the settled text.</summary>
    public static void Tag(IReadOnlyList<Word> words, int i, Lexicon lexicon)
    {
        var word = words[i];
        if (word.Pos != Pos.Noun || word.Has("served") || word.Has("timeunit"))
        {
            return;
        }

        var isPlural = word.Norm != word.Lemma && word.Norm.EndsWith('s');
        var kind = lexicon.Find(word.Lemma) is { NounKinds: [var first, ..] } ? first : string.Empty;
        var isGroup = word.Has("others") || word.Has("place") || kind == "group";
        var marked = Enumerable.Range(1, Math.Min(NearBefore, i)).Select(back => words[i - back]).TakeWhile(before => !before.IsBreak && !before.IsVerb)
            .Any(before => before.Pos == Pos.Number || before.Norm is "other" or "both" or "all" or "sister" or "neighbouring" or "every" or "whole" or "rest");
        if (isPlural && (kind == "person" || word.Has("person")) || isGroup && (isPlural || marked) || isPlural && marked && kind is "person" or "group")
        {
            word.Tag("peers");
        }
    }
}
