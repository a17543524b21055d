using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discover.Situations;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>
/// Readiness for the next step: imagined moments of the next level, from what it may decide and is responsible for. What comes of it
/// stands by itself on the map and changes no level of the role.
/// </summary>
public sealed partial class NextStepStep(SituationalJudge judge, DiscoverAsset asset) : IDiscoverStep
{
    private static readonly string[] Ways = ["skip", "why"];

    /// <inheritdoc />
    public string Name => StepNames.NextStep;

    /// <summary>Whether a message asks about the next level.</summary>
    public static bool Asks(string text) => Wish().IsMatch(text);

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        if (turn.State.NextStep is { } open)
        {
            Show(turn, open.Question);
            return Stay();
        }

        var moments = JobMoments.OfNextLevel(turn.ChosenRole!.Profile);
        var moment = moments.FirstOrDefault(moment => !turn.State.NextStepAsked.Contains(moment.Id));
        if (moment is null || turn.State.NextStepAsked.Count >= asset.NextStepQuestions)
        {
            if (moments.Count == 0 && turn.Budget.Accounts is not null)
            {
                turn.Say("next-step-none");
            }
            else if (moments.Count > 0)
            {
                turn.Say("next-step-done");
            }

            return Task.FromResult<string?>(turn.State.Account is null ? StepNames.HeatMap : StepNames.Accounts);
        }

        var question = turn.Phrase("next-step-question", new() { ["decision"] = RequirementWords.InSentence(moment.Text), ["authority"] = moment.Authority }, moment.Id);
        var lead = turn.State.NextStepAsked.Count == 0 ? turn.Phrase("next-step-lead") + " " : "";
        turn.State = turn.State with
        {
            NextStepAsked = [.. turn.State.NextStepAsked, moment.Id],
            NextStep = new OpenAccount(DiscoverItemIds.NextStepRequirement(moment), SituationalLevels.Ceiling, question)
            {
                Situational = true,
                ItemId = DiscoverItemIds.NextStep(moment),
            },
        };
        Show(turn, lead + question);
        return Stay();
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (turn.State.NextStep is not { } open)
        {
            return Task.FromResult<string?>(Name);
        }

        switch (input.Intent)
        {
            case LearnerIntent.WhyAsk:
                turn.Say("next-step-why");
                return Stay();

            case LearnerIntent.WhatDoYouMean:
                turn.Say("situational-meaning");
                return Stay();

            case LearnerIntent.Example:
                turn.Say("situational-example");
                return Stay();

            case LearnerIntent.ThatsAll when open.Parts.Count == 0:
                turn.State = turn.State with { NextStep = null };
                turn.Say("next-step-left");
                return Task.FromResult<string?>(turn.State.Account is null ? StepNames.HeatMap : StepNames.Accounts);

            case LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.No or LearnerIntent.NotPartOfJob or LearnerIntent.NeverHadChance when open.Parts.Count == 0:
                turn.State = turn.State with { NextStep = null };
                turn.Say("next-step-left");
                return Task.FromResult<string?>(Name);

            case LearnerIntent.ThatsAll or LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.No:
                return Close(turn, open, Judge(turn, open));
        }

        open = open with { Parts = [.. open.Parts, input.Text] };
        var judgement = Judge(turn, open);
        if (open.Parts.Count > 1 || judgement.Missing is not { } missing)
        {
            return Close(turn, open, judgement);
        }

        var key = "situational-" + Kebab.Of(missing.ToString());
        var probe = turn.Phrase(key, about: open.RequirementId);
        turn.State = turn.State with { NextStep = open with { ProbeTexts = [probe] } };
        turn.Turn.Say(probe, turn.SourceOf(key, judgement.JudgeVersion));
        return Stay();
    }

    private Task<string?> Close(DiscoverTurn turn, OpenAccount open, SituationalJudgement judgement)
    {
        turn.State = turn.State with { NextStep = null };
        JudgedAnswer.Of(open, judgement).Keep(turn, open.RequirementId);
        turn.Say(
            judgement.Level >= SituationalLevels.Ceiling ? "next-step-reasoned" : judgement.Level > 1 ? "next-step-started" : "next-step-open",
            new() { ["quote"] = AccountTaker.FirstWords(judgement.Quote(SituationalSignal.Choice) ?? "") },
            open.RequirementId,
            judgement.JudgeVersion);
        return Task.FromResult<string?>(Name);
    }

    private SituationalJudgement Judge(DiscoverTurn turn, OpenAccount open) => judge.Judge(
        new AccountContext(RequirementName: "", RequirementDescription: "", open.Question)
        {
            NotTheirWords = open.ProbeTexts,
            FixedTexts = turn.FixedTexts,
            EarlierFingerprints = turn.Turn.EarlierFingerprints,
        },
        open.Parts);

    private void Show(DiscoverTurn turn, string text) => turn.Open(
        "question",
        nonce => new QuestionCardData
        {
            Text = text,
            Choices = [.. Ways.Select(way => new CardChoice(way, turn.Button(way)))],
            Step = Name,
            Nonce = nonce,
        },
        CardJson.Default.QuestionCardData);

    private static Task<string?> Stay() => Task.FromResult<string?>(null);

    [GeneratedRegex(
        @"^\W*(?:and |so |ok(?:ay)?,? )*(?:what about|how about|ask (?:me )?about|tell me about|let(?:'|’)s (?:look at|do|talk about)|show(?: me)?|am i ready for|how ready am i for|(?:do )?i want to (?:look at|see|try)|(?:could|can) (?:we|you) (?:look at|do|talk about|ask (?:me )?about))?\s*"
        + @"(?:the |my |a )?(?:next (?:level|step|role)|readiness(?: for (?:the )?next (?:level|step))?|promotion|progression)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Wish();
}
