using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Discover.Steps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>"Why?", "what do you mean?" and "what do you mean by X?" with an answer of each step's own. The place in the conversation is kept.</summary>
public sealed partial class StepQuestions(DiscoverAsset asset) : IDiscoverAside
{
    private static readonly string[] Own = [StepNames.Consent, StepNames.Role, StepNames.OwnRole, StepNames.Minutes, StepNames.Adjustments, StepNames.HeatMap];
    private static readonly string[] OwnWhy = [.. Own, StepNames.Ratings, StepNames.Prerequisites];

    /// <summary>The phrases that answer a question at a step.</summary>
    public static IEnumerable<string> Keys => OwnWhy.Select(stepName => "why-" + stepName).Concat(Own.Select(stepName => "meaning-" + stepName));

    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (stepName == StepNames.RoleCheck || (stepName == StepNames.Role && input.Action is null && RoleStep.AsksToGive(input.Text)) || input.Intent is not (LearnerIntent.WhyAsk or LearnerIntent.WhatDoYouMean or LearnerIntent.Example or LearnerIntent.None))
        {
            return (false, null);
        }

        if (input.Action is null && Named(input.Text) is { } named && Explain(turn, named, isQuestion: input.Intent != LearnerIntent.None || input.Text.TrimEnd().EndsWith('?')))
        {
            return (true, null);
        }

        switch (input.Intent)
        {
            case LearnerIntent.WhyAsk when OwnWhy.Contains(stepName) && turn.State.ProofsToAsk.Count == 0:
                turn.Say("why-" + stepName);
                return (true, null);

            case LearnerIntent.WhatDoYouMean or LearnerIntent.Example when Own.Contains(stepName):
                turn.Say("meaning-" + stepName);
                return (true, null);

            default:
                return (false, null);
        }
    }

    // A requirement by its name, else one of our own words.
    private bool Explain(DiscoverTurn turn, string named, bool isQuestion)
    {
        if (!isQuestion)
        {
            return false;
        }

        var word = "word-" + Slug().Replace(named.ToLowerInvariant(), "-").Trim('-');
        foreach (var key in (string[])[word, word.TrimEnd('s')])
        {
            if (asset.Phrases.Has(key))
            {
                turn.Say("word-meaning", new() { ["word"] = named, ["meaning"] = turn.Phrase(key) });
                return true;
            }
        }

        if (turn.ChosenRole is null || RequirementNames.Find(named, turn.Requirements) is not { } requirement)
        {
            return false;
        }

        SayWhatIsAsked(turn, requirement);
        return true;
    }

    private static void SayWhatIsAsked(DiscoverTurn turn, Requirement requirement)
    {
        var description = requirement.Description.ReplaceLineEndings(" ").Trim();
        turn.Say(
            description.Length > 0 ? "explain-requirement" : "explain-requirement-plain",
            new(AccountTaker.About(requirement)) { ["description"] = description.TrimEnd('.') },
            requirement.Id);
    }

    private static string? Named(string text) => Asked().Match(text.Replace('\u2019', '\'').Trim()) is { Success: true } asked ? asked.Groups["word"].Value.Trim(' ', '"', '\u201C', '\u201D', '\'') : null;

    [GeneratedRegex(
        @"^(?:(?:sorry|hm+|ok|okay|but|and|so|wait|please|hi|um)[,.]? )*(?:what (?:exactly |actually )?do you mean (?:by|with|when you say)|what(?: exactly)? is meant by|what does|what means?|what mean|what(?: exactly)? (?:is|are)|what's|whats|define|explain|meaning of|i (?:don't|do not) (?:know|understand) what|(?:can|could) you explain)(?: an?| the| your| my| this| that)?\s+(?<word>[^?.!]{2,60}?)(?: (?:mean|means|stand for|supposed to (?:be|mean)|is|are|exactly|here|in this (?:job|role)|to me))*\s*[?.!]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Slug();
}
