using BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public sealed class DialogContextTests
{
    private readonly List<string> _log = [];
    private readonly DialogState _state = new();
    private readonly DialogSet _dialogs;

    public DialogContextTests() => _dialogs = new DialogSet()
        .Add(new ScriptedDialog("a", _log))
        .Add(new ScriptedDialog("b", _log))
        .Add(new ScriptedDialog("through", _log, waitsOnResume: false));

    [Fact]
    public async Task Should_begin_a_dialog_with_its_options_and_empty_state()
    {
        var result = await Context().BeginDialogAsync("a", "go");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["a begin go"], _log);
        var instance = Assert.Single(_state.DialogStack);
        Assert.Equal("a", instance.Id);
        Assert.Empty(instance.State);
    }

    [Fact]
    public async Task Should_continue_the_dialog_on_top_or_say_that_there_is_none()
    {
        Assert.Equal(DialogTurnStatus.Empty, (await Context().ContinueDialogAsync()).Status);
        await Stack("a", "b");
        Assert.Equal(DialogTurnStatus.Waiting, (await Context("more").ContinueDialogAsync()).Status);
        Assert.Equal(["b continue"], _log);
    }

    [Fact]
    public async Task Should_resume_the_dialog_below_with_the_result()
    {
        await Stack("a", "b");

        var result = await Context("end:7").ContinueDialogAsync();

        Assert.Equal(["b continue", "b ended EndCalled", "a resume EndCalled 7"], _log);
        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["a"], Ids());
    }

    [Fact]
    public async Task Should_hand_the_result_down_where_a_dialog_does_not_resume()
    {
        await Stack("a", "through", "b");

        await Context("end:7").ContinueDialogAsync();

        Assert.Equal(["b continue", "b ended EndCalled", "through resume EndCalled 7", "through ended EndCalled", "a resume EndCalled 7"], _log);
        Assert.Equal(["a"], Ids());
    }

    [Fact]
    public async Task Should_complete_with_the_result_of_the_last_dialog()
    {
        await Stack("a");

        var result = await Context("end:7").ContinueDialogAsync();

        Assert.Equal((DialogTurnStatus.Complete, "7"), (result.Status, result.Result));
        Assert.Empty(Ids());
    }

    [Fact]
    public async Task Should_replace_the_dialog_on_top_without_resuming_the_one_below()
    {
        await Stack("a", "b");

        await Context("replace:through").ContinueDialogAsync();

        Assert.Equal(["b continue", "b ended ReplaceCalled", "through begin"], _log);
        Assert.Equal(["through", "a"], Ids());
    }

    [Fact]
    public async Task Should_cancel_all_dialogs_from_the_top()
    {
        await Stack("a", "b");

        var result = await Context().CancelAllDialogsAsync();

        Assert.Equal(["b ended CancelCalled", "a ended CancelCalled"], _log);
        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(DialogTurnStatus.Empty, (await Context().CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task Should_reprompt_the_dialog_on_top()
    {
        await Context().RepromptDialogAsync();
        await Stack("a", "b");
        await Context().RepromptDialogAsync();
        Assert.Equal(["b reprompt"], _log);
    }

    [Fact]
    public async Task Should_refuse_dialogs_that_are_not_there()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Context().BeginDialogAsync("nothing"));
        Assert.Empty(Ids());
        _state.DialogStack.Add(new DialogInstance { Id = "gone" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => Context().ContinueDialogAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Context().RepromptDialogAsync());
        Assert.Throws<NullReferenceException>(() => new DialogContext(_dialogs, Context().Context, null!));
    }

    [Fact]
    public async Task Should_put_the_stack_on_an_exception_for_whoever_logs_it_to_take_off()
    {
        await Stack("a");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Context("throw").ContinueDialogAsync());

        var data = Assert.IsType<Dictionary<string, object>>(exception.Data["DialogContext"]);
        Assert.Equal("a", data["ActiveDialog"]);
    }

    private async Task Stack(params string[] ids)
    {
        foreach (var id in ids)
        {
            await Context().BeginDialogAsync(id);
        }

        _log.Clear();
    }

    private IEnumerable<string> Ids() => _state.DialogStack.Select(instance => instance.Id);

    private DialogContext Context(string text = "") =>
        new(_dialogs, new TurnContext(new RecordingAdapter(), RecordingAdapter.Message(text)), _state);
}
