using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

/// <summary>Writes down what happens to it, and does what the options or the user's text say: begin:x, replace:x, end:x, cancel, throw; otherwise it waits.</summary>
internal sealed class ScriptedDialog(string id, List<string> log, bool waitsOnResume = true) : Dialog(id)
{
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} begin {options}".TrimEnd());
        return ActAsync(dc, options as string);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} continue");
        return ActAsync(dc, dc.Context.Activity.Text);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} resume {reason} {result}".TrimEnd());
        return waitsOnResume ? Task.FromResult(EndOfTurn) : base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        log.Add($"{instance.Id} reprompt");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        log.Add($"{instance.Id} ended {reason}");
        return Task.CompletedTask;
    }

    private static Task<DialogTurnResult> ActAsync(DialogContext dc, string? command) => command?.Split(':') switch
    {
        ["begin", var dialog] => dc.BeginDialogAsync(dialog),
        ["replace", var dialog] => dc.ReplaceDialogAsync(dialog),
        ["end", var result] => dc.EndDialogAsync(result),
        ["cancel"] => dc.CancelAllDialogsAsync(),
        ["throw"] => throw new InvalidOperationException("as told"),
        _ => Task.FromResult(EndOfTurn),
    };
}
