using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Credits an account to another requirement than the one that was asked about, where it shows that one.</summary>
public sealed partial class AccountCredit(AccountJudge judge, AccountTaker taker, ToldElsewhere told)
{
    // What is credited across is judged from the words that carried it elsewhere, so it counts as unsure.
    private const double UnsureConfidence = 0.25;
    private const int ShortestShared = 5;

    /// <summary>
    /// Whether an account shows another requirement of the role clearly and nothing of the one that was asked about. What people of
    /// any trade do, such as giving bad news, can be told by any story, so that is never said of it; and any story of a trade has its words.
    /// </summary>
    public static bool IsElsewhere(DiscoverTurn turn, Requirement asked, OpenAccount account)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(account);
        return asked.Category is RequirementCategory.TechnicalCompetency or RequirementCategory.DigitalTool or RequirementCategory.Regulation
            && TopicMatch.BestOf(account.Parts, [asked]) is null
            && TopicMatch.BestOf(account.Parts, turn.Requirements.Where(other => other.Id != asked.Id && other.Category is not (RequirementCategory.FoundationSkill or RequirementCategory.IndustryKnowledge))) is not null;
    }

    /// <summary>
    /// Keeps an account that is off the point, credits it where its words say that it belongs, and says so. Where they do not, the learner is
    /// asked, and it is true.
    /// </summary>
    public bool OffPoint(DiscoverTurn turn, Requirement asked, OpenAccount account)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(account);
        var about = AccountTaker.About(asked);
        var named = TopicMatch.BestOf(account.Parts, turn.Requirements.Where(other => other.Id != asked.Id));

        if (named is { } other && judge.Judge(AccountTaker.Context(turn, other, account), account.Parts) is { Kind: AccountKind.Account } judgement)
        {
            if (!(LevelOf(turn, other) >= judgement.Level))
            {
                taker.Keep(turn, other, account, judgement);
            }

            turn.Say("off-point-credited", new(about) { ["other"] = RequirementWords.InSentence(other) }, asked.Id);
            return false;
        }

        if (named is null && told.AskWhere(turn, StepNames.Accounts, string.Join(' ', account.Parts)))
        {
            return true;
        }

        turn.Say("off-point", about, asked.Id);
        return false;
    }

    /// <summary>
    /// Adds what is told to an earlier account where it says that it belongs there: "going back to the outage, I forgot to say ...". False where it says no such thing.
    /// </summary>
    public bool AddToEarlier(DiscoverTurn turn, Requirement asked, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(text);
        var told = turn.Observations.Where(seen => seen.Kind == ObservationKind.Account && seen.Quotes.Count > 0 && seen.RequirementId != asked.Id).ToList();
        if (told.Count == 0 || !GoesBack().IsMatch(text))
        {
            return false;
        }

        // "Going back to the office after lunch" goes back to nothing that was told.
        var named = GoesBack().Match(text).Groups["what"];
        var last = turn.State.Previous?.RequirementId;
        var earlier = told.LastOrDefault(seen => seen.Quotes.Any(quote => Shares(quote, named.Success ? named.Value : text)));
        earlier ??= named.Success ? null : told.Find(seen => seen.RequirementId == last) ?? told[^1];
        if (earlier is null)
        {
            return false;
        }

        var other = turn.Requirement(earlier.RequirementId);
        var whole = new OpenAccount(other.Id, (int)Math.Round(earlier.Level), "") { Parts = [.. earlier.Quotes, text] };

        // Help that is told afterwards counts; else a part of an account takes nothing from the whole.
        if (judge.Judge(AccountTaker.Context(turn, other, whole), whole.Parts) is not { Kind: AccountKind.Account } judgement
            || (judgement.Level < earlier.Level && !judgement.Shows(Signal.Limited)))
        {
            return false;
        }

        taker.Keep(turn, other, whole, judgement);
        turn.Say("added-to-earlier", new() { ["other"] = RequirementWords.InSentence(other) }, other.Id);
        return true;
    }

    // Long words that both have.
    private static bool Shares(string quote, string text) => quote.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Length >= ShortestShared && text.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\W*(?:(?:oh|actually|sorry|wait|also|and|ah|by the way|one more thing|well|ok|okay)\W+)*(?:(?:going|coming|to go|to come|if i (?:can|may) go|can i go|let me go) back to (?:the|that|my|what)(?<what>[^,.;!?]{2,60})|about (?:the|that) .{3,40} (?:earlier|before)\b|i (?:totally |completely |just )?(?:forgot|remembered) (?:to (?:say|mention|tell|add)|something)|i should have (?:said|mentioned|added)|i (?:also )?meant to say|to add to (?:what i said|that|the)|(?:on|about|for) the (?:last|previous|other) (?:one|question|answer)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex GoesBack();

    /// <summary>Looks for the requirement in what was said before; true where it was found and credited.</summary>
    public bool AnsweredAlready(DiscoverTurn turn, Requirement asked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(asked);
        foreach (var told in turn.Observations.Where(seen => seen.Kind == ObservationKind.Account && seen.Quotes.Count > 0))
        {
            // Its name may stand in a sentence that no quote was taken from.
            var named = turn.Turn.Accounts.FirstOrDefault(memory => memory.RequirementId == told.RequirementId)?.Named?.GetValueOrDefault(asked.Id);
            var judgement = told.RequirementId == asked.Id || named is not null || TopicMatch.BestOf(told.Quotes, [asked]) is not null
                ? judge.Judge(new AccountContext(asked.Name, asked.Description, ""), named is null ? told.Quotes : [.. told.Quotes, named])
                : null;
            if (judgement is { Kind: AccountKind.Account })
            {
                var credited = new OpenAccount(asked.Id, judgement.Level, "") { Parts = told.Quotes };
                var unsure = judgement with { Confidence = Math.Min(UnsureConfidence, judgement.Confidence) };
                JudgedAnswer.Of(credited, unsure).Keep(turn, asked.Id);
                turn.Say("answered-already-credited", new() { ["quote"] = AccountTaker.FirstWords(
                    (judgement.Signals.FirstOrDefault(found => found.Signal == Signal.OwnAction) ?? judgement.Signals[0]).Quote) }, asked.Id);
                return true;
            }
        }

        turn.Say("answered-already-not-credited", AccountTaker.About(asked), asked.Id);
        return false;
    }

    private static double? LevelOf(DiscoverTurn turn, Requirement requirement) => turn.Observations
        .FirstOrDefault(seen => seen.RequirementId == requirement.Id && seen.Kind == ObservationKind.Account)?.Level;
}
