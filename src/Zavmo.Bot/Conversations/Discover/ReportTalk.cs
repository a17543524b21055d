using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// "Report a bad answer", in words and at any step: what was wrong is asked for in one sentence, kept for the administrator with the
/// last reply that judged or explained, and the open question is asked again.
/// </summary>
public sealed class ReportTalk(FeedbackTaker taker, MapCards maps) : IDiscoverAside
{
    // Who comes back after a pause goes on with the conversation, and not with a report.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>Takes a report, or what belongs to one; whether it did, and the step to ask next where its question is not shown again.</summary>
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var open = turn.State.Reporting && !(turn.Turn.Now - turn.Turn.LastSeen > Pause);
        turn.State = turn.State with { Reporting = false };
        if (input.Action is not null || input.Text.Length == 0)
        {
            return (false, null);
        }

        if (input.Intent == LearnerIntent.ReportAnswer)
        {
            return input.Rest.Length > 0 && turn.Agreed ? Take(turn, stepName, input.Rest) : Ask(turn);
        }

        return open ? Told(turn, stepName, input) : (false, null);
    }

    /// <summary>Says that there are reports, as part of what is kept; nothing where there are none.</summary>
    public static void SayKept(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Turn.Learner.Reports is > 0 and var count)
        {
            turn.Say("reports-kept", new() { ["count"] = count });
        }
    }

    private (bool Handled, string? Next) Told(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        switch (input.Intent)
        {
            case LearnerIntent.NeverMind or LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.Back:
                turn.Say("report-left");
                return (true, Again(turn, stepName));

            case LearnerIntent.WhoSees or LearnerIntent.Help or LearnerIntent.WhatDoYouMean or LearnerIntent.Example or LearnerIntent.WhyAsk
                or LearnerIntent.Courtesy or LearnerIntent.Yes:
                return Ask(turn);

            case LearnerIntent.Distress or LearnerIntent.NeedPerson or LearnerIntent.Stop or LearnerIntent.Menu or LearnerIntent.Greeting
                or LearnerIntent.DeleteMyData or LearnerIntent.WithdrawConsent or LearnerIntent.WithdrawAdjustments or LearnerIntent.Adjustments
                or LearnerIntent.ShowHeatMap or LearnerIntent.ShowQuotes or LearnerIntent.ChooseRole or LearnerIntent.ChangeAnswer
                or LearnerIntent.HowLong or LearnerIntent.IsItScored:
                return (false, null);

            // "3 4 2" answers the card that is still open.
            default:
                return input.Text.Any(char.IsLetter) ? Take(turn, stepName, input.Text) : (false, null);
        }
    }

    private static (bool Handled, string? Next) Ask(DiscoverTurn turn)
    {
        if (!turn.Agreed)
        {
            turn.Say("report-first");
            return (true, null);
        }

        turn.State = turn.State with { Reporting = true };
        if (turn.Turn.Reportable is [.., var last])
        {
            turn.Say("report-ask", new() { ["quote"] = Begins(last) });
        }
        else
        {
            turn.Say("report-ask-any");
        }

        return (true, null);
    }

    private (bool Handled, string? Next) Take(DiscoverTurn turn, string stepName, string comment)
    {
        var last = turn.Turn.Reportable.Count > 0 ? turn.Turn.Reportable[^1] : null;
        taker.Take(turn.Turn, FeedbackReaction.Reported, comment, last, last?.ActivityId);
        turn.Say(last is null ? "report-thanks-any" : "report-thanks", new() { ["quote"] = last is null ? "" : Begins(last) });
        return (true, Again(turn, stepName));
    }

    // It stands in quotation marks, and often has some of its own.
    private static string Begins(ReportableReply reply) =>
        AccountTaker.FirstWords(reply.Quote.TrimEnd('\u2026').Replace('\u201c', '\u2018').Replace('\u201d', '\u2019'));

    /// <summary>Asks what was open once more, without what was said on the way to it; or gives the step that does.</summary>
    public string? Again(DiscoverTurn turn, string stepName)
    {
        if (turn.State.Account is { } account && account.Parts.Count > 0 && account.Parts.Count == account.ProbeTexts.Count && stepName == StepNames.Accounts
            && turn.State.NotPartReason is null)
        {
            Probe(turn, account);
            return null;
        }

        switch (turn.State.Card)
        {
            case { Name: "choice", Data: { } data }:
                var choice = data.Deserialize(CardJson.Default.ChoiceCardData)!;
                turn.Open("choice", nonce => choice with { Nonce = nonce }, CardJson.Default.ChoiceCardData);
                return null;

            case { Name: "question", Data: { } data }:
                var question = data.Deserialize(CardJson.Default.QuestionCardData)!;
                turn.Open("question", nonce => question with { Nonce = nonce }, CardJson.Default.QuestionCardData);
                return null;

            case { Name: "self-rating", Data: { } data }:
                var ratings = data.Deserialize(CardJson.Default.SelfRatingCardData)!;
                turn.Open("self-rating", nonce => ratings with { Nonce = nonce }, CardJson.Default.SelfRatingCardData);
                return null;

            case not null when stepName == StepNames.HeatMap:
                maps.Show(turn);
                return null;

            default:
                return stepName;
        }
    }

    // A probe quotes the learner, and what was quoted is not kept: it is asked in its plain words.
    private static void Probe(DiscoverTurn turn, OpenAccount account)
    {
        var isPlain = account.Situational || account.KnowledgeItem is not null;
        var key = isPlain ? "" : "probe-" + Kebab.Of(account.Probed[^1].ToString()) + "-plain";
        var text = isPlain ? account.ProbeTexts[^1] : turn.Phrase(key, about: account.RequirementId);
        turn.State = turn.State with { Account = account with { ProbeTexts = [.. account.ProbeTexts.SkipLast(1), text], OpenProbe = text } };
        turn.Ask(text, turn.SourceOf(key, AccountJudge.Version));
    }
}
