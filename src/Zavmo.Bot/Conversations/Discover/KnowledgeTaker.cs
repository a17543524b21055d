using Zavmo.Bot.Cards;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Deliver.Knowledge.Judging;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// Asks a knowledge item about the requirement that was just talked about, where an account was thin, there was no chance yet, or the item
/// would tell more for its time than the next account. It takes none of the accounts' budget, and its answer is not told.
/// </summary>
public sealed class KnowledgeTaker(KnowledgeBank bank, KnowledgeJudge judge, AccountQuestions questions, DiscoverAsset asset)
{
    private const double Thin = 2;

    // What one message may hold.
    private const int MostWords = 90;
    private const string Skip = "skip";

    /// <summary>Opens and shows an item; false where there is none to ask.</summary>
    public bool Open(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.State is not { Previous: { } previous, Reopen: null } || turn.QuestionsLeft == 0 || turn.State.KnowledgeAsked.Count >= Allowed(turn))
        {
            return false;
        }

        // What was understood of a document may have been changed meanwhile.
        if (turn.Requirements.FirstOrDefault(known => known.Id == previous.RequirementId) is not { } requirement)
        {
            return false;
        }

        var items = bank.ItemsFor(requirement);
        if (items.Count == 0 || items.Any(item => turn.State.KnowledgeAsked.Contains(item.Id)) || Told(turn, previous) is not { } isThin
            || questions.NextItem(turn, items) is not { } choice
            || !(isThin || choice.VarianceReduction > asset.KnowledgeShare * (questions.Next(turn)?.VarianceReduction ?? 0)))
        {
            return false;
        }

        turn.State = turn.State with
        {
            KnowledgeAsked = [.. turn.State.KnowledgeAsked, choice.Item.Id],
            Account = new OpenAccount(requirement.Id, choice.Item.Level, Question(choice.Item.Item))
            {
                ItemId = DiscoverItemIds.Knowledge(choice.Item),
                KnowledgeItem = choice.Item.Id,
            },
        };
        var lead = turn.Phrase("knowledge-lead", AccountTaker.About(requirement), requirement.Id);
        if (WordsIn(lead) + WordsIn(turn.State.Account.Question) < MostWords)
        {
            Show(turn, lead);
            return true;
        }

        turn.Turn.Say(lead);
        Show(turn);
        return true;
    }

    /// <summary>Shows the open item.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="lead">What is said before it in the same message, or null.</param>
    public void Show(DiscoverTurn turn, string? lead = null)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var account = turn.State.Account!;
        var options = Find(turn, account)?.Item.Options ?? [];
        turn.Open(
            "question",
            nonce => new QuestionCardData
            {
                Text = lead is null ? account.Question : $"{lead}\n\n{account.Question}",
                Choices =
                [
                    .. options.Select(option => new CardChoice(option.Id, turn.Button("option-" + option.Id))),
                    new CardChoice(Skip, turn.Button(Skip)),
                ],
                Step = StepNames.Accounts,
                Nonce = nonce,
            },
            CardJson.Default.QuestionCardData);
    }

    /// <summary>Takes an answer; returns the step to go to, or null where the item stays open.</summary>
    public string? Take(DiscoverTurn turn, Requirement requirement, OpenAccount account, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(input);
        if (Find(turn, account) is not { } item)
        {
            // The file was changed meanwhile, and the item is no longer there.
            return Leave(turn, requirement);
        }

        switch (input.Intent)
        {
            case LearnerIntent.WhatDoYouMean:
                turn.Say("knowledge-meaning", about: requirement.Id);
                return null;

            case LearnerIntent.Example:
                turn.Say("knowledge-example", about: requirement.Id);
                return null;

            case LearnerIntent.ThatsAll or LearnerIntent.DontKnow or LearnerIntent.Courtesy when account.Parts.Count > 0:
                return Close(turn, requirement, account, Judge(turn, requirement, account, item), item);

            case LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.NeverHadChance or LearnerIntent.NotPartOfJob or LearnerIntent.ThatsAll
                or LearnerIntent.AnsweredAlready or LearnerIntent.Courtesy:
                return Leave(turn, requirement);
        }

        var said = item.Item.Options.FirstOrDefault(option => turn.Button("option-" + option.Id).Equals(input.Text.Trim(), StringComparison.OrdinalIgnoreCase))?.Id ?? input.Text;
        account = account with { Parts = [.. account.Parts, said] };
        var judgement = Judge(turn, requirement, account, item);
        if (judgement.IsRight is not null || account.Rephrased || account.Parts.Count > 1)
        {
            return judgement.Verdict == KnowledgeVerdict.NoAnswer ? Leave(turn, requirement) : Close(turn, requirement, account, judgement, item);
        }

        return AskOnce(turn, requirement, account, judgement, item);
    }

    // One thing is asked back, once: their own words, one of the letters, or the rest of the thought.
    private static string? AskOnce(DiscoverTurn turn, Requirement requirement, OpenAccount account, KnowledgeJudgement judgement, BankItem item)
    {
        if (judgement.Verdict == KnowledgeVerdict.NoAnswer)
        {
            var said = Fingerprint.Of(account.Parts[^1]);
            var isCopied = said.Overlaps(Fingerprint.OfAll([account.Question, requirement.Description])) || said.Overlaps(Known(turn));
            turn.State = turn.State with { Account = account with { Parts = [], Rephrased = true } };
            turn.Say(isCopied ? "knowledge-copied" : "knowledge-short", about: requirement.Id);
            return null;
        }

        var key = item.Item.Options.Count > 0 ? "knowledge-which" : judgement.Verdict == KnowledgeVerdict.PartlyRight ? "knowledge-more" : "knowledge-why";
        var probe = turn.Phrase(key, about: requirement.Id);
        turn.State = turn.State with { Account = account with { ProbeTexts = [probe] } };
        turn.Turn.Say(probe, turn.SourceOf(key, judgement.JudgeVersion));
        return null;
    }

    // What was told before, and what the role document and the examples say.
    private static HashSet<string> Known(DiscoverTurn turn) => turn.Turn.EarlierFingerprints
        .Concat(turn.FixedTexts.SelectMany(text => text.Fingerprints))
        .ToHashSet(StringComparer.Ordinal);

    private static int WordsIn(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    // True after a thin account or no chance, false after another, null where nothing was told: a skip is a skip.
    private static bool? Told(DiscoverTurn turn, OpenAccount previous)
    {
        var account = turn.Observations.LastOrDefault(seen => seen.RequirementId == previous.RequirementId && seen.Kind == ObservationKind.Account);
        return account is not null ? account.Level <= Thin
            : turn.Turn.Learner.NoChanceYet.Contains(previous.RequirementId) && !previous.Situational ? true : null;
    }

    private int Allowed(DiscoverTurn turn) => turn.Budget.Kind switch
    {
        BudgetKind.Quick => asset.KnowledgeItems.Quick,
        BudgetKind.Standard => asset.KnowledgeItems.Standard,
        _ => int.MaxValue,
    };

    private BankItem? Find(DiscoverTurn turn, OpenAccount account) =>
        bank.ItemsFor(turn.Requirement(account.RequirementId)).FirstOrDefault(item => item.Id == account.KnowledgeItem);

    private static string Question(KnowledgeItem item) => string.Join(
        "\n\n",
        ((string[])[item.Case, item.Question, string.Join("\n\n", item.Options.Select(option => $"{option.Id.ToUpperInvariant()}. {option.Text}"))]).Where(part => part.Length > 0));

    // Who names a mistake, where a mistake is to be found, often says the very words of those who make it: that is no wrong answer.
    private KnowledgeJudgement Judge(DiscoverTurn turn, Requirement requirement, OpenAccount account, BankItem item)
    {
        var judgement = Read(turn, requirement, account, item);
        return judgement is { Verdict: KnowledgeVerdict.Wrong, Option: null } && item.Kind == KnowledgeItemKind.FindTheFault
            ? judgement with { Verdict = KnowledgeVerdict.Unsure }
            : judgement;
    }

    private KnowledgeJudgement Read(DiscoverTurn turn, Requirement requirement, OpenAccount account, BankItem item) => judge.Judge(
        new KnowledgeAnswerContext(item.Topic, item.Item)
        {
            RequirementDescription = requirement.Description,
            Shown = account.ProbeTexts,
            EarlierFingerprints = Known(turn),
        },
        string.Join('\n', account.Parts));

    private static string Leave(DiscoverTurn turn, Requirement requirement)
    {
        turn.Say("knowledge-left", AccountTaker.About(requirement), requirement.Id);
        return AccountQuestions.Leave(turn);
    }

    // What is neither right nor wrong says nothing, and that is said.
    private static string Close(DiscoverTurn turn, Requirement requirement, OpenAccount account, KnowledgeJudgement judgement, BankItem item)
    {
        if (judgement.IsRight is not null)
        {
            JudgedAnswer.Of(account, item, judgement).Keep(turn, requirement.Id);
        }

        var quote = judgement.Quotes.FirstOrDefault(quote => quote.Quote.Contains(' ', StringComparison.Ordinal))?.Quote;
        var key = judgement.Verdict switch
        {
            KnowledgeVerdict.Right => quote is null ? "knowledge-right-choice" : "knowledge-right",
            KnowledgeVerdict.Wrong => "knowledge-wrong",
            KnowledgeVerdict.PartlyRight when quote is not null => "knowledge-part",
            _ => "knowledge-unsure",
        };
        turn.Say(key, new(AccountTaker.About(requirement)) { ["quote"] = AccountTaker.FirstWords(quote ?? "") }, requirement.Id, judgement.JudgeVersion);
        return AccountQuestions.Leave(turn);
    }
}
