using System.Text.RegularExpressions;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Tutor;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>A job description of the learner's own, pasted in parts until "that's all", or uploaded.</summary>
public sealed partial class OwnRoleStep(OwnRoleTaker taker, ModelClient model) : IDiscoverStep
{
    // Longer, or of more lines, it is a passage of a document, whatever the words in it would ask for.
    private const int LongestRequest = 120;

    private static readonly HashSet<string> AllWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "that's all", "thats all", "that is all", "that's it", "thats it", "that is it", "that's everything", "that is everything", "done", "i'm done", "finished",
        "all", "end", "the end", "complete", "ready", "that was all", "that's all of it", "that is all of it",
    };

    private static readonly HashSet<string> CancelWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "cancel", "back", "go back", "stop pasting", "never mind", "nevermind", "forget it", "leave it",
    };

    /// <inheritdoc />
    public string Name => StepNames.OwnRole;

    /// <summary>Whether words end the giving, which elsewhere would stop the conversation or go back in it.</summary>
    public static bool IsTalk(string step, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return step == StepNames.OwnRole && input.Action is null && (input.Intent == LearnerIntent.Back || AllWords.Contains(Plain(input.Text)) || input.Intent == LearnerIntent.ThatsAll || CancelWords.Contains(Plain(input.Text)));
    }

    /// <summary>An input as it is read while a document is given: a passage of it asks for nothing.</summary>
    public static DiscoverInput AsPasted(string step, DiscoverState state, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(input);
        return step == StepNames.OwnRole && input.Action is null && EndsWithMore(Plain(input.Text)) ? input with { Intent = LearnerIntent.ThatsAll }
            : step is StepNames.OwnRole or StepNames.Role && input.Action is null && (IsPassage(input.Text) || IsHeading(step, state, input))
            ? input with { Intent = LearnerIntent.None, Rest = "" }
            : input;
    }

    /// <summary>Whether a line is the next heading of a document of which a part is there already: "Why work for us?" asks nothing of us.</summary>
    public static bool IsHeading(string step, DiscoverState state, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(input);
        return step == StepNames.OwnRole && state.OwnRole?.Draft is not null && input.Action is null && input.Text.TrimStart() is [var first, ..] && !char.IsLower(first) && RoleLibrary.IsHeading(input.Text);
    }

    private static bool IsPassage(string text) => text.Length > LongestRequest || text.Contains('\n', StringComparison.Ordinal);

    /// <inheritdoc />
    public async Task<string?> AskAsync(DiscoverTurn turn)
    {
        var draft = await taker.FindAsync(turn);
        turn.State = turn.State with { OwnRole = (turn.State.OwnRole ?? new OwnRoleWork()) with { Item = null, Wants = null } };
        var lines = draft is null ? 0 : OwnRoleTaker.LinesOf(draft.Document.Text());
        if (lines == 0 && model.IsOn)
        {
            turn.State = turn.State with { OwnRole = turn.State.OwnRole with { Told = true } };
            turn.Say("own-role-model");
        }

        turn.Choose(
            Name,
            lines == 0 ? turn.Phrase("own-role-ask") : turn.Phrase("own-role-more", new() { ["count"] = lines }),
            OwnRoleTaker.Choices(turn, lines));
        return null;
    }

    /// <inheritdoc />
    public async Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (input.Files.Count > 0)
        {
            return await taker.TakeAsync(turn, input.Files);
        }

        var draft = await taker.FindAsync(turn);
        switch (Chosen(turn, input, draft is not null))
        {
            case OwnRoleTaker.Cancel:
                return StepNames.Role;

            // What was sent is not dropped for a step back: it is said what there is, and how to leave.
            case null when input.Intent == LearnerIntent.Back:
                return draft is null ? StepNames.Role : Name;

            case OwnRoleTaker.All when draft is not null:
                return await taker.ReadAsync(turn, draft.Document);

            case OwnRoleTaker.All:
                turn.Say("own-role-nothing");
                return Name;
        }

        // A yes, a thank-you, a question or a word about the pasting is no part of a document.
        var asks = !IsPassage(input.Text) && !IsHeading(Name, turn.State, input)
            && (input.Text.EndsWith('?') || OfPasting().IsMatch(Plain(input.Text)));
        return input.Action is not null || input.Intent != LearnerIntent.None || asks ? Name : await taker.TakeAsync(turn, input.Text);
    }

    // "That's all of it, do you need anything else?"
    private static bool EndsWithMore(string said) => said.Length <= LongestRequest && said.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && AllWords.Contains(said[..comma]);

    private static string? Chosen(DiscoverTurn turn, DiscoverInput input, bool hasText)
    {
        if (input.Action is not null)
        {
            return input.Text;
        }

        var said = Plain(input.Text);
        return input.Intent == LearnerIntent.ThatsAll || AllWords.Contains(said) || said.Equals(turn.Button("own-role-all"), StringComparison.OrdinalIgnoreCase) ? OwnRoleTaker.All
            : input.Intent == LearnerIntent.NeverMind || CancelWords.Contains(said) || said.Equals(turn.Button("own-role-cancel"), StringComparison.OrdinalIgnoreCase) ? OwnRoleTaker.Cancel
            : said is "1" ? hasText ? OwnRoleTaker.All : OwnRoleTaker.Cancel
            : said is "2" && hasText ? OwnRoleTaker.Cancel
            : null;
    }

    // "Hang on, there's more", "the rest is coming"
    [GeneratedRegex(@"^(?>(?:(?:hang|hold) on|(?:(?:i(?:'d| would) like to|i want to|let me|can i) )?(?:use|paste|upload|send|give(?: you)?) (?:my|an?) (?:own )?(?:job description|role|document|file)|wait|just|one|a|moment|minute|second|sec|please|ok(?:ay)?|so|and|well|sorry|not yet|not done(?: yet)?|i'?m not (?:done|finished)(?: yet)?|there(?:'s| is| are)(?: still)?(?: some| a bit| a lot| lots| another part)?(?: more)?(?: (?:to come|coming|parts?))?|(?:still )?more(?: is| are)?(?: to come| coming| to follow| follows)?|(?:here )?(?:comes|is|are) the (?:rest|next (?:part|bit|one)|second (?:part|half|bit))|the (?:rest|next (?:part|bit)|second (?:part|half|bit)) (?:comes|follows|is coming|is next)(?: now)?|i(?:'ll| will| have to| need to) (?:paste|send|get|find|copy)(?: (?:you|in))? (?:it|the rest|more|the next (?:part|bit)|that)(?: now)?|give me (?:a|one) (?:moment|minute|second|sec)|bear with me|to come|coming|now|next)\b[\s,.!;:\u2026-]*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex OfPasting();

    private static string Plain(string text) => text.Trim().TrimEnd('.', '!').Replace('\u2019', '\'');
}
