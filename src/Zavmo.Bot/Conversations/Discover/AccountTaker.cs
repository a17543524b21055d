using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Judges an account with its probes, asks for what is missing, and records the judgement.</summary>
public sealed partial class AccountTaker(AccountJudge judge) : IAsyncDisposable
{
    private static readonly string[] Joints = ["because ", "so ", "and ", "but ", "then ", "since ", "as ", "which ", "when "];

    private const int MaxProbes = 2;
    private const int MaxQuoteWords = 10;
    private const int MaxFingerprints = 40;
    private const int MostNamed = 3;
    private const int LongestSentence = 200;

    // The session is small: with many accounts each keeps fewer.
    private const int MaxFingerprintsInAll = 320;

    // Fewer words without an occasion or an action are no account of anything: a joke, a curse, a slip.
    private const int FewestWordsToJudge = 12;

    private readonly Lazy<Task> prepared = new(() => Task.Run(judge.Prepare));

    /// <summary>Starts loading what the judge reads with, once: while the learner reads the question there is time for it.</summary>
    public void Prepare() => _ = prepared.Value;

    /// <summary>Lets a load that has begun end: cut off by the end of the process, it complains on the error stream.</summary>
    public async ValueTask DisposeAsync()
    {
        if (prepared.IsValueCreated)
        {
            await prepared.Value.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The judgement of what was answered so far.</summary>
    public AccountJudgement Judge(DiscoverTurn turn, Requirement requirement, OpenAccount account)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        var context = Context(turn, requirement, account);
        var whole = judge.Judge(context, account.Parts);
        return account.Parts.Count < 2 || whole.Shows(Signal.Limited) ? whole : Best(context, account.Parts, whole);
    }

    /// <summary>What a judge needs to know: the question, and everything that the learner could have copied.</summary>
    public static AccountContext Context(DiscoverTurn turn, Requirement requirement, OpenAccount account)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        return new AccountContext(requirement.Name, requirement.Description, account.Question)
        {
            NotTheirWords = account.ProbeTexts,
            FixedTexts = turn.FixedTexts,
            EarlierFingerprints = turn.Turn.Accounts
                .Where(memory => memory.RequirementId != requirement.Id)
                .SelectMany(memory => memory.Fingerprints)
                .ToHashSet(),
        };
    }

    // What was shown stays shown: an answer to a probe adds to an account and takes nothing from it, unless it limits it.
    private AccountJudgement Best(AccountContext context, IReadOnlyList<string> parts, AccountJudgement whole)
    {
        var best = whole;
        for (var count = 1; count < parts.Count && best.Level < 5; count++)
        {
            var before = judge.Judge(context, [.. parts.Take(count)]);
            best = before.Kind == AccountKind.Account && before.Level > best.Level ? before : best;
        }

        return best;
    }

    /// <summary>The probe for the one missing signal that could move the level most, or null when there is nothing to ask.</summary>
    public ProbeQuestion? Probe(DiscoverTurn turn, Requirement requirement, OpenAccount account, AccountJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        // With somebody's help nothing else would raise it, and asking for more would only rub it in.
        if (judgement.Level == 5
            || account.Probed.Count >= MaxProbes
            || Learning.Discover.Accounts.Probe.Next(judgement) is not { } signal
            || account.Probed.Contains(signal)
            || (judgement.Shows(Signal.Limited) && signal is not (Signal.OwnAction or Signal.Situation)))
        {
            return null;
        }

        // What was not followed is asked for once more from the start, not piece by piece.
        var echo = judgement.IsDoubted ? null : Learning.Discover.Accounts.Probe.Echo(account.Parts);
        var key = judgement.IsDoubted ? "probe-unclear" : "probe-" + Kebab.Of(signal.ToString());
        key = echo is null ? key + "-plain" : key;
        var text = turn.Phrase(key, echo is null ? null : new() { ["echo"] = echo }, requirement.Id);
        return new ProbeQuestion(signal, key, text, echo is null ? text : text.Replace(echo, "", StringComparison.Ordinal));
    }

    /// <summary>Records the observation, remembers the account's quotes and fingerprints, and reacts.</summary>
    public void Record(DiscoverTurn turn, Requirement requirement, OpenAccount account, AccountJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(judgement);
        Keep(turn, requirement, account, judgement);
        var reaction = Reaction(turn, requirement, account, judgement);
        turn.Turn.Say(
            account.Replaces ? turn.Phrase("answer-changed", About(requirement), requirement.Id) + " " + reaction : reaction,
            turn.SourceOf(Reaction(judgement).Key, judgement.JudgeVersion));
    }

    /// <summary>The same, without a word about it.</summary>
    public void Keep(DiscoverTurn turn, Requirement requirement, OpenAccount account, AccountJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(judgement);
        var evidenceId = JudgedAnswer.Of(account, judgement).Keep(turn, requirement.Id);
        var quotes = judgement.Signals.Select(found => found.Quote).Distinct().ToList();
        Remember(turn, requirement, account, evidenceId, quotes, Missing(judgement));
    }

    /// <summary>Keeps of an account what later turns need: two quotes, fingerprints, and what it did not show.</summary>
    public static void Remember(
        DiscoverTurn turn, Requirement requirement, OpenAccount account, string evidenceId, IReadOnlyList<string> quotes, string? missing = null)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);

        // Runs that lie side by side cover the whole text, and keep the session small.
        var fingerprints = account.Parts
            .SelectMany(part => Fingerprint.Of(part).Where((_, place) => place % Fingerprint.Size == 0))
            .Distinct()
            .Take(MaxFingerprints)
            .ToList();
        if (turn.Turn.Accounts.FirstOrDefault(memory => memory.RequirementId == requirement.Id) is { } earlier)
        {
            turn.Turn.Accounts.Remove(earlier);
        }

        turn.Turn.Accounts.Add(new AccountMemory(requirement.Id, [.. quotes.Take(2)], fingerprints)
        {
            EvidenceOperationId = evidenceId,
            Missing = missing,
            Named = Named(turn, requirement, account),
        });
        if (turn.Turn.Accounts.Sum(memory => memory.Fingerprints.Count) > MaxFingerprintsInAll)
        {
            var share = MaxFingerprintsInAll / turn.Turn.Accounts.Count;
            for (var place = 0; place < turn.Turn.Accounts.Count; place++)
            {
                turn.Turn.Accounts[place] = turn.Turn.Accounts[place] with { Fingerprints = [.. turn.Turn.Accounts[place].Fingerprints.Take(share)] };
            }
        }
    }

    // "I answered that already" is looked up in it.
    private static Dictionary<string, string>? Named(DiscoverTurn turn, Requirement requirement, OpenAccount account)
    {
        var sentences = account.Parts.SelectMany(part => part.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(sentence => sentence.Length <= LongestSentence).ToList();
        var named = turn.Rated.Where(other => other.Id != requirement.Id)
            .Select(other => (other.Id, Sentence: sentences.Find(sentence => RequirementNames.NamedIn(sentence, [other]) is not null)))
            .Where(each => each.Sentence is not null).Take(MostNamed).ToDictionary(each => each.Id, each => each.Sentence!, StringComparer.Ordinal);
        return named.Count == 0 ? null : named;
    }

    /// <summary>Whether what was said is too short to be taken for an account, where it shows nothing.</summary>
    public static bool IsTooShort(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Sum(part => part.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length) < FewestWordsToJudge;
    }

    /// <summary>The value that most phrases about a requirement need.</summary>
    public static Dictionary<string, object?> About(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return new() { ["requirement"] = RequirementWords.InSentence(requirement) };
    }

    /// <summary>The first words of a quote, for a sentence.</summary>
    public static string FirstWords(string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var words = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MaxQuoteWords ? Whole(quote.TrimEnd('.', ',', ';', ' ')) : Whole(string.Join(' ', words.Take(MaxQuoteWords))) + "...";
    }

    // "Put it right in the" stops in the middle.
    private static string Whole(string quote)
    {
        while (Dangling().Match(quote) is { Success: true, Index: > 0 } tail)
        {
            quote = quote[..tail.Index];
        }

        return quote;
    }

    // "Others took it over" is said only beside words that speak of others.
    [GeneratedRegex(@"\b(?:teams?|others?|they|them|their|everyone|everybody|all|colleagues?|people|staff|mentors?|managers?|juniors?|starters?|trainees?|apprentices?|students?|shifts?|sites?|branch(?:es)?|departments?|wards?|schools?|company|copied|adopted|took (?:it|them|that) (?:over|on)|standard|template|guide|training|taught|trained|now|since|still)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"(?: (?:in|on|at|to|of|for|with|by|from|into|and|or|but))? (?:the|a|an|my|our|their|its|your)$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    private static string? Missing(AccountJudgement judgement) => judgement.Level switch
    {
        1 => null,
        _ when judgement.IsDoubted => "steps",
        _ when judgement.Shows(Signal.Limited) => Kebab.Of(nameof(Signal.Limited)),
        _ => Learning.Discover.Accounts.Probe.Next(judgement) is { } signal ? Kebab.Of(signal.ToString()) : null,
    };

    private static string Reaction(DiscoverTurn turn, Requirement requirement, OpenAccount account, AccountJudgement judgement)
    {
        var (key, signal) = Reaction(judgement);
        var quote = judgement.Signals.FirstOrDefault(found => found.Signal == signal)?.Quote;

        // "because I had to leave early" is the tail of a sentence, and "I told you about it" no work: what was done reads better by itself.
        if (signal == Signal.OwnAction && quote is not null && (quote.Contains(" told you ", StringComparison.OrdinalIgnoreCase) || Joints.Any(joint => quote.StartsWith(joint, StringComparison.OrdinalIgnoreCase))))
        {
            quote = Learning.Discover.Accounts.Probe.Echo(account.Parts) ?? quote;
        }

        return turn.Phrase(key, new() { ["quote"] = FirstWords(WithoutJoint(quote ?? "")) }, requirement.Id);
    }

    // "And our mentors use it now" begins with what joined it to the sentence before.
    private static string WithoutJoint(string quote)
    {
        var joint = Array.Find(Joints, joint => quote.StartsWith(joint, StringComparison.OrdinalIgnoreCase));
        return joint is null || joint is "as " or "when " or "since " ? quote : quote[joint.Length..];
    }

    private static (string Key, Signal Signal) Reaction(AccountJudgement judgement)
    {
        switch (judgement.Level)
        {
            case 1:
                return ("reaction-1", default);
            case 2 when judgement.Shows(Signal.Limited):
                return ("reaction-2-limited", Signal.Limited);
            case 2 when judgement.Shows(Signal.Situation):
                return ("reaction-2-no-action", Signal.Situation);
            case 2:
                return ("reaction-2-no-occasion", Signal.OwnAction);
            case 3:
                return ("reaction-3-action", Signal.OwnAction);
            case 4:
                return ("reaction-4-action", Signal.OwnAction);
            case 5 when judgement.Signals.FirstOrDefault(found => found.Signal == Signal.Reach) is { } reach && !OfOthers().IsMatch(reach.Quote):
                return ("reaction-4-action", Signal.OwnAction);
            default:
                return ("reaction-5-reach", Signal.Reach);
        }
    }
}
