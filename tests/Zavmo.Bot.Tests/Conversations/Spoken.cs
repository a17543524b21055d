using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conversations;

/// <summary>Everything that the repository's assets can say, rendered with plausible values.</summary>
internal static partial class Spoken
{
    internal static readonly AssetCatalogue Assets = AssetCatalogue.Load(AssetFolder.Find(AppContext.BaseDirectory));

    private static readonly Dictionary<string, object?>[] Values = [Sample(1), Sample(3)];

    /// <summary>Every wording of every phrase, as a learner would read it.</summary>
    internal static IEnumerable<(string Id, Phrase Phrase, string Text)> All(bool shortBlocks = false, bool literal = false) =>
        Assets.Conversations.Values.SelectMany(asset => Of(asset.Id, shortBlocks, literal)).DistinctBy(said => (said.Id, said.Text));

    internal static IEnumerable<(string Id, Phrase Phrase, string Text)> Of(string id, bool shortBlocks = false, bool literal = false)
    {
        var book = Assets.PhrasesOf(id, strictVariables: true);
        foreach (var phrase in Assets.Get(id).Phrases.Values.Concat(Assets.Shared.Phrases.Values))
        {
            foreach (var values in Values)
            {
                var used = new List<string>();
                for (var turn = 0; turn < phrase.Variants.Count; turn++)
                {
                    var said = book.Say(phrase.Key, values, new PhraseSeed("r", turn) { Used = used, ShortBlocks = shortBlocks, Literal = literal });
                    used.Add(said.VariantId);
                    yield return (said.VariantId, phrase, said.Text);
                }
            }
        }
    }

    internal static int Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word != "-");

    internal static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(part => part.Trim().Length > 0);

    private static Dictionary<string, object?> Sample(int number) => new()
    {
        ["accounts"] = number,
        ["all"] = number == 1,
        ["change"] = "less role-play",
        ["since"] = "3 March",
        ["more"] = number == 1,
        ["up"] = number,
        ["down"] = number,
        ["before"] = "your own ratings",
        ["now"] = "questions about your work",
        ["stage"] = "your plan",
        ["notes"] = new[] { "An open office of twelve people.", "Two days a week at home." },
        ["texts"] = new[] { "2a: \u201CWe are a bakery.\u201D", "2b: \u201COur oven is old.\u201D" },
        ["held"] = number,
        ["near"] = number > 1,
        ["pace"] = "steady",
        ["day"] = "7 December",
        ["weeks"] = number,
        ["when"] = "Monday and Friday at 09:00",
        ["added"] = number,
        ["free"] = number == 1,
        ["recent"] = number == 1,
        ["number"] = number,
        ["none"] = number > 1,
        ["usual"] = false,
        ["critical"] = number,
        ["stars"] = number > 1,
        ["left"] = number - 1,
        ["type"] = "role-play",
        ["types"] = "case study, role-play",
        ["authority"] = number == 1 ? "" : "Sets the approach for the product",
        ["anchor"] = "I can do parts of it with help",
        ["answer"] = "the night manager thing",
        ["asked"] = number,
        ["count"] = number,
        ["decision"] = "discounts of up to 500 pounds",
        ["description"] = "Knows who decides and what they want",
        ["title"] = "Case study",
        ["does"] = "Sort facts from guesses, weigh the options, decide, and say why.",
        ["echo"] = "we moved it back overnight",
        ["example"] = "The queue was gone by ten.",
        ["emergency"] = "999 or 112",
        ["confidant"] = "someone you trust, HR, or a person outside work",
        ["got"] = number,
        ["high"] = 4,
        ["kind"] = "technical competencies",
        ["level"] = "2.6",
        ["line"] = number,
        ["link"] = "https://teams.microsoft.com/l/chat",
        ["low"] = 3,
        ["lines"] = new[] { "stakeholder mapping: “I rang all nine clients myself”" },
        ["meaning"] = "how far it is from what the role needs",
        ["minutes"] = 4 * number,
        ["missing"] = "why you chose that way",
        ["offers"] = new[] { "A quiet room on request", "Written notes after each meeting" },
        ["other"] = "risk review",
        ["priority"] = number == 1 ? "" : "risk review",
        ["quote"] = "I rang all nine clients myself",
        ["quotes"] = number == 1 ? ["I rang all nine clients myself"] : new[] { "I rang all nine clients myself", "moved it back overnight" },
        ["rated"] = 5 * number,
        ["rating"] = number,
        ["reason"] = "no title was found",
        ["remaining"] = number,
        ["requirement"] = "stakeholder mapping",
        ["role"] = "Account Growth Manager",
        ["rules"] = number,
        ["said"] = "nearly",
        ["skills"] = number,
        ["step"] = number,
        ["steps"] = 10 + number,
        ["strength"] = number == 1 ? "" : "stakeholder mapping",
        ["in_use"] = number == 1,
        ["way"] = "e-mail",
        ["switches"] = "short blocks and recap",
        ["tells"] = new[] { "the hard cases, and being able to say why" },
        ["tools"] = number,
        ["topic"] = "how you work",
        ["total"] = 12,
        ["wanted"] = 5,
        ["wished"] = number == 1 ? 0 : number,
        ["checkpoint"] = number == 1 ? "" : "11 December",
        ["days"] = number,
        ["first"] = "14 December",
        ["from"] = number,
        ["gap"] = "1.8",
        ["hours"] = "2 hours a week",
        ["last"] = "25 December",
        ["mastery"] = number == 1 ? "low" : "goal",
        ["module"] = "Risk review, step 1 of 2",
        ["modules"] = number,
        ["names"] = "Risk review, Stakeholder mapping",
        ["name"] = "Stock control",
        ["nearest"] = number == 1 ? "" : number,
        ["one"] = number == 1,
        ["own"] = number == 1,
        ["other_type"] = "role-play",
        ["other_week"] = number + 1,
        ["same"] = number == 1,
        ["start"] = "7 December",
        ["to"] = number + 2,
        ["version"] = number,
        ["week"] = number,
        ["what"] = "Stock",
        ["where"] = "82",
        ["word"] = "gap",
    };

    [GeneratedRegex(@"(?<=[.?]”?)\s+|\n")]
    private static partial Regex SentenceEnd();
}
