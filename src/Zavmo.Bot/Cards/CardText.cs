using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Cards;

/// <summary>The fixed words of the cards; questions and introductions come with the data.</summary>
internal static class CardText
{
    public const string Language = "en";
    public const string More = "More choices";
    public const string PickOne = "Pick one";
    public const string TakeThis = "Take this one";
    public const string TypeChoice = "Type a number, or say it in your own words.";
    public const string TypeAnswer = "Type your answer below.";
    public const string TooMuch = "There is more than a message can hold. You can go on by typing.";
    public const string MoreToChoose = "There are more than fit here. You can type the name of yours.";
    public const string AlsoSay = "You can also say:";
    public const string SaveRatings = "Save my ratings";
    public const string PickLevel = "Pick a level";
    public const string NotRated = "Not rated";
    public const string ShowSentences = "Show the five sentences";
    public const string HideSentences = "Hide the five sentences";

    /// <summary>What is not on the card for want of room, by name.</summary>
    public static string MoreByName(IEnumerable<string> titles) => $"More, by typing its name: {string.Join(". ", titles.Distinct())}.";

    public const string SaveAnswers = "Save my answers";
    public const string NotAnswered = "Not answered";

    /// <summary>What is said of a prerequisite.</summary>
    public static string Answer(PrerequisiteAnswer answer) => answer switch
    {
        PrerequisiteAnswer.No => "No",
        PrerequisiteAnswer.Nearly => "Nearly",
        _ => "Yes",
    };

    /// <summary>The hint that the answers can be typed.</summary>
    public static string TypeAnswers(int items) => items switch
    {
        1 => "Or type yes, nearly or no.",
        2 => "Or type your answers in this order, for example yes, nearly.",
        _ => "Or type your answers in this order, for example yes, nearly, no.",
    };

    /// <summary>What became of a card: the chosen label, or a sentence as it is.</summary>
    public static string Chosen(string answer) => answer.EndsWith('.') ? answer : $"You chose: {answer}";

    /// <summary>The hint that numbers can be typed, with one number an item.</summary>
    public static string TypeRatings(int items, char space)
    {
        int[] example = [3, 4, 2, 3, 3];
        return items == 1
            ? "Or type a number from 1 to 5."
            : $"Or type your numbers in this order, for example {string.Join(space, example.Take(items))}.";
    }
}
