using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Asks what a learner could show for a prerequisite that they have, and keeps what they name. Nobody has looked at it, and that is said.</summary>
public sealed partial class ProofTaker(AccountTaker accounts)
{
    private const string Judge = "proof-offline/1";
    private const double Shown = 3;
    private static readonly string[] Ways = ["skip", "why"];

    /// <summary>Asks about the first of those that are left.</summary>
    public void Ask(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var requirement = turn.Requirement(turn.State.ProofsToAsk[0]);
        turn.State = turn.State with { ProofsAsked = [.. turn.State.ProofsAsked.Where(id => id != requirement.Id), requirement.Id] };
        turn.Open(
            "question",
            nonce => new QuestionCardData
            {
                Text = Question(turn, requirement),
                Choices = [.. Ways.Select(way => new CardChoice(way, turn.Button(way)))],
                Step = StepNames.Prerequisites,
                Nonce = nonce,
            },
            CardJson.Default.QuestionCardData);
    }

    /// <summary>Takes the answer; what names nothing leaves the prerequisite as said.</summary>
    public void Take(DiscoverTurn turn, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var requirement = turn.Requirement(turn.State.ProofsToAsk[0]);
        if (input.Action is null && MovesLast(turn, input.Text))
        {
            return;
        }

        turn.State = turn.State with { ProofsToAsk = input.Intent == LearnerIntent.ThatsAll ? [] : [.. turn.State.ProofsToAsk.Skip(1)] };
        if (input.Action is null && TakesBack().IsMatch(input.Text))
        {
            turn.Turn.Change(new Observed(new Observation(requirement.Id, ObservationKind.Prerequisite, (int)PrerequisiteAnswer.No) { ItemId = DiscoverItemIds.Prerequisite(requirement.Id) }));
            turn.Say("prerequisite-taken-back", AccountTaker.About(requirement), requirement.Id);
            return;
        }

        var isAnswer = input.Action is null && input.Intent is LearnerIntent.None or LearnerIntent.Yes;
        if (!isAnswer || Find(turn, requirement, input.Text) is not { } proof)
        {
            turn.Say(isAnswer ? "proof-thin" : "proof-left", AccountTaker.About(requirement), requirement.Id);
            return;
        }

        var question = turn.State.Card?.Data is { } data
            ? System.Text.Json.JsonSerializer.Deserialize(data, CardJson.Default.QuestionCardData)?.Text ?? ""
            : "";
        Keep(turn, requirement, proof, new Exchange(question, input.Text));
    }

    // "That last bit was for the experience, not the licence": what was named goes where it belongs.
    private static bool MovesLast(DiscoverTurn turn, string text)
    {
        if (Belongs().Match(text) is not { Success: true } belongs
            || RequirementNames.Find(belongs.Groups["which"].Value, turn.PrerequisiteCards.SelectMany(card => card)) is not { } other
            || turn.Observations.LastOrDefault(seen => seen is { Kind: ObservationKind.Prerequisite, Level: (int)PrerequisiteAnswer.YesAndProof }) is not { } last
            || last.RequirementId == other.Id || last.Quotes.Count == 0
            || turn.Observations.LastOrDefault(seen => seen.RequirementId == other.Id && seen.Kind == ObservationKind.Prerequisite) is not { Level: >= (int)PrerequisiteAnswer.Yes })
        {
            return false;
        }

        turn.Turn.Change(new Observed(last with { Level = (int)PrerequisiteAnswer.Yes, Quotes = [] }));
        Judged(other, last.Quotes[0], new Exchange(other.Name, text)).Keep(turn, other.Id);
        turn.State = turn.State with { ProofsToAsk = [.. turn.State.ProofsToAsk.Where(id => id != other.Id)] };
        turn.Say("proof-moved", AccountTaker.About(other), other.Id);
        return true;
    }

    [GeneratedRegex(@"^\W*(?:(?:no|sorry|oh|wait|actually|hang on)\W+)*(?:that|this|it|the last (?:one|bit|answer|thing)|what i (?:just )?(?:said|wrote|told you))(?: last)?(?: (?:bit|one|answer|thing))? (?:was|is|were|belongs|goes|counts)(?: meant)? (?:for|about|to|with|under) (?:the |my )?(?<which>[^,.;!?]{3,80})", RegexOptions.IgnoreCase)]
    private static partial Regex Belongs();

    /// <summary>Keeps what a learner named together with their yes, before they were asked for it; false where nothing is named.</summary>
    public static bool TakeNamed(DiscoverTurn turn, Requirement requirement, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        if (Named(requirement, text) is not { } proof)
        {
            return false;
        }

        Keep(turn, requirement, proof, new Exchange(requirement.Name, text));
        return true;
    }

    private static void Keep(DiscoverTurn turn, Requirement requirement, string proof, Exchange exchange)
    {
        Judged(requirement, proof, exchange).Keep(turn, requirement.Id);
        turn.Say("proof-named", new() { ["quote"] = AccountTaker.FirstWords(proof) }, requirement.Id, Judge);
    }

    private static JudgedAnswer Judged(Requirement requirement, string proof, Exchange exchange) => new(
        ObservationKind.Prerequisite, (int)PrerequisiteAnswer.YesAndProof, 1, [new EvidenceSignal("proof", proof)], Judge, [exchange])
    {
        ItemId = DiscoverItemIds.Prerequisite(requirement.Id),
    };

    // Something to look at, or a piece of work that they did alone.
    private string? Find(DiscoverTurn turn, Requirement requirement, string text)
    {
        if (Named(requirement, text) is { } proof)
        {
            return proof;
        }

        var told = accounts.Judge(turn, requirement, new OpenAccount(requirement.Id, requirement.RequiredLevel, "") { Parts = [text] });
        return told.Kind == AccountKind.Account && told.Level >= Shown ? told.Signals.FirstOrDefault(found => found.Signal == Signal.OwnAction)?.Quote : null;
    }

    // "I don't have it on paper" is about the proof.
    [GeneratedRegex(
        @"\bi (?:do not|don['’]t|dont) (?:actually |really |even )*have (?:that|it|this|one)(?:\s*[,.;!?]|\s*$| (?:actually|sorry|at all|yet|really)\b)"
        + @"|\bi (?:haven['’]t|have not|havent)(?: actually| really)?(?: (?:got|done|passed) (?:that|it|this|one))?(?: (?:actually|yet|sorry))?\s*(?:[,.;!?]|$)"
        + @"|\b(?:misread|should (?:have )?(?:been|said|be) (?:a )?no)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex TakesBack();

    private static string? Named(Requirement requirement, string text) => ProofReader.Find(text, $"{requirement.Name} {requirement.Description}");

    private static string Question(DiscoverTurn turn, Requirement requirement) =>
        turn.Phrase("proof-question", new() { ["requirement"] = RequirementWords.InSentence(requirement) }, requirement.Id);
}
