using System.Text;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Ids of intents as the dialog files write them, e.g. <c>what-do-you-mean</c>.</summary>
public static class LearnerIntentIds
{
    private static readonly Dictionary<string, LearnerIntent> ById =
        Enum.GetValues<LearnerIntent>().Where(intent => intent != LearnerIntent.None).ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>The id of an intent.</summary>
    public static string Of(LearnerIntent intent)
    {
        var id = new StringBuilder();
        foreach (var letter in intent.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && id.Length > 0)
            {
                id.Append('-');
            }

            id.Append(char.ToLowerInvariant(letter));
        }

        return id.ToString();
    }

    /// <summary>The intent of an id; false for an unknown id, and for "none", which has no phrases.</summary>
    public static bool TryParse(string id, out LearnerIntent intent) => ById.TryGetValue(id, out intent);
}
