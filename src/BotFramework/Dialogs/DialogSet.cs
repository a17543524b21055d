namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs that may be begun.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];

    /// <summary>Adds a dialog. Where another dialog has its id, it is given the id with the next free number, from 2.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var known) && known == dialog)
        {
            return this;
        }

        var id = dialog.Id;
        for (var suffix = 2; _dialogs.ContainsKey(dialog.Id); suffix++)
        {
            dialog.Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}{suffix}");
        }

        _dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <summary>The dialog, or null.</summary>
    public Dialog Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
