using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>"What is a case study?": what a learner does in a type of conversation.</summary>
public sealed partial class TypeTalk(AssetCatalogue assets)
{
    private const int Telling = 7;

    /// <summary>Answers; false where no type is asked about.</summary>
    public bool Take(DiscussTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        text = PlanTalkReader.Written(text);
        if (!Asks().IsMatch(text) || Wishes().IsMatch(text) || assets.LearningTypes.Where(type => IsNamed(type, text)).MaxBy(type => type.Title.Length) is not { } asked)
        {
            return false;
        }

        turn.Say("about-type", new() { ["title"] = asked.Title, ["does"] = asked.Does });
        return true;
    }

    private static bool IsNamed(ConversationAsset type, string text) =>
        text.Replace('-', ' ').Contains(type.Title.Replace('-', ' '), StringComparison.OrdinalIgnoreCase)
        || (type.Title.Split(' ', '-') is [{ Length: >= Telling } first, ..] && Thing().Match(text) is { Success: true } thing && first.Equals(thing.Groups["name"].Value, StringComparison.OrdinalIgnoreCase));

    // "This Socratic thing": its first word is enough, where that tells.
    [GeneratedRegex(@"\b(?:this|that|the|these|those)\s+(?<name>\w+)\s+(?:things?|stuff|ones?|business|conversations?|bits?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Thing();

    [GeneratedRegex(@"^\W*(?:(?:and|so|ok|okay|please|sorry|but|can you|could you)\b\W*)*(?:what(?:'s|\u2019s|s)?\b(?! (?:week|day|if\b))|how (?:does|do|is)\b|explain\b|describe\b|tell me (?:about|what)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    // "What about less role-play?" wishes for something.
    [GeneratedRegex(@"\b(?:less|fewer|more|no|not|without|instead|rather|about (?:a|an|the|some)|move|swap|drop|keep|week|date|day|when(?! it['\u2019]?s at home))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wishes();
}
