using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn of an adapter.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    // Most turns have none of these, and most none of what is buffered.
    private List<SendActivitiesHandler> _onSend;
    private List<UpdateActivityHandler> _onUpdate;
    private List<DeleteActivityHandler> _onDelete;
    private List<Activity> _buffered;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = new();

    public Activity Activity { get; }

    /// <summary>Whether the adapter was given anything but a trace. What a handler keeps back does not count.</summary>
    public bool Responded { get; private set; }

    /// <summary>What was sent although the caller asked for it as the answer of its request (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
    public List<Activity> BufferedReplyActivities => _buffered ??= [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(ref _onSend, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(ref _onUpdate, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(ref _onDelete, handler);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            TurnState.Dispose();
        }
    }

    private TurnContext Add<T>(ref List<T> handlers, T handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (handlers ??= []).Add(handler);
        return this;
    }
}
