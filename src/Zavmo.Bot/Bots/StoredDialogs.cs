using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Bots;

/// <summary>The dialog stack of a turn: our own frames of strings, given to the dialogs as their state and taken back.</summary>
public sealed class StoredDialogs
{
    private readonly DialogState state = new();

    /// <summary>A stack of what was stored.</summary>
    public StoredDialogs(IReadOnlyList<StackFrame> frames)
    {
        ArgumentNullException.ThrowIfNull(frames);
        foreach (var frame in frames)
        {
            state.DialogStack.Add(new DialogInstance
            {
                Id = frame.Id,
                State = frame.State.ToDictionary(pair => pair.Key, pair => (object)pair.Value),
            });
        }
    }

    /// <summary>The frames as they now are, to be stored.</summary>
    public IReadOnlyList<StackFrame> Frames =>
    [
        .. state.DialogStack.Select(instance => new StackFrame(
            instance.Id, instance.State.ToDictionary(pair => pair.Key, pair => (string)pair.Value))),
    ];

    /// <summary>The ids on the stack.</summary>
    public IEnumerable<string> Ids => state.DialogStack.Select(instance => instance.Id);

    /// <summary>Empties the stack.</summary>
    public void Clear() => state.DialogStack.Clear();

    /// <summary>A dialog context over this stack.</summary>
    public DialogContext CreateContext(DialogSet dialogs, ITurnContext turnContext) => new(dialogs, turnContext, state);
}
