namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs in one turn.</summary>
public class DialogContext
{
    /// <param name="dialogs">The dialogs that may be begun.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack; it is changed in place.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    public List<DialogInstance> Stack { get; }

    /// <summary>The dialog on top, or null.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Puts a dialog on top and begins it.</summary>
    /// <exception cref="InvalidOperationException">There is no such dialog.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        ReportAsync(() =>
        {
            var dialog = Require(dialogId);
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return dialog.BeginDialogAsync(this, options, cancellationToken);
        });

    /// <summary>Gives the turn to the dialog on top.</summary>
    /// <exception cref="InvalidOperationException">The dialog on top is not among the dialogs.</exception>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ReportAsync(() => ActiveDialog is { } active
            ? Require(active.Id).ContinueDialogAsync(this, cancellationToken)
            : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty)));

    /// <summary>Takes the dialog on top away and resumes the one below with its result.</summary>
    /// <exception cref="InvalidOperationException">The dialog below is not among the dialogs.</exception>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default) =>
        ReportAsync(async () =>
        {
            await EndActiveAsync(DialogReason.EndCalled, cancellationToken);
            return ActiveDialog is { } below
                ? await Require(below.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
                : new DialogTurnResult(DialogTurnStatus.Complete, result);
        });

    /// <summary>Takes all dialogs away, the one on top first; none is resumed.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        ReportAsync(async () =>
        {
            var status = ActiveDialog is null ? DialogTurnStatus.Empty : DialogTurnStatus.Cancelled;
            while (ActiveDialog is not null)
            {
                await EndActiveAsync(DialogReason.CancelCalled, cancellationToken);
            }

            return new DialogTurnResult(status);
        });

    /// <summary>Takes the dialog on top away and begins another in its place; the one below is not resumed.</summary>
    /// <exception cref="InvalidOperationException">There is no such dialog.</exception>
    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        ReportAsync(async () =>
        {
            await EndActiveAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Has the dialog on top ask its open question again.</summary>
    /// <exception cref="InvalidOperationException">The dialog on top is not among the dialogs.</exception>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        ReportAsync(async () =>
        {
            if (ActiveDialog is { } active)
            {
                await Require(active.Id).RepromptDialogAsync(Context, active, cancellationToken);
            }

            return Dialog.EndOfTurn;
        });

    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    private Dialog Require(string dialogId) =>
        FindDialog(dialogId) ?? throw new InvalidOperationException($"There is no dialog with the id '{dialogId}'.");

    private async Task EndActiveAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is { } active)
        {
            if (FindDialog(active.Id) is { } dialog)
            {
                await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
            }

            Stack.RemoveAt(0);
        }
    }

    // The official packages put this on every exception: whoever logs it has to take it off, and is tested with it here.
    private async Task<DialogTurnResult> ReportAsync(Func<Task<DialogTurnResult>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception exception) when (!exception.Data.Contains(nameof(DialogContext)))
        {
            exception.Data[nameof(DialogContext)] = new Dictionary<string, object>
            {
                ["ActiveDialog"] = ActiveDialog?.Id,
                ["Stack"] = Stack.Select(instance => instance.Id).ToList(),
                ["Text"] = Context.Activity?.Text,
            };
            throw;
        }
    }
}
