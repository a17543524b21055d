using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void Should_rename_a_dialog_whose_id_is_taken()
    {
        var first = new ScriptedDialog("a", []);
        var second = new ScriptedDialog("a", []);
        var third = new ScriptedDialog("a", []);

        var dialogs = new DialogSet().Add(first).Add(second).Add(third).Add(first);

        Assert.Equal(["a", "a2", "a3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(second, dialogs.Find("a2"));
    }

    [Fact]
    public void Should_find_nothing_where_there_is_nothing()
    {
        Assert.Null(new DialogSet().Find("a"));
        Assert.ThrowsAny<ArgumentException>(() => new DialogSet().Find(""));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null!));
    }
}
