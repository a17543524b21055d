namespace Zavmo.Bot.Messages;

/// <summary>An activity that was read from its body, for the first turn that runs it. A turn changes what it runs: the next try reads the body again.</summary>
/// <param name="activity">The activity; whoever hands it over is through with it.</param>
public sealed class HandedActivity(Activity activity)
{
    private Activity? left = activity;

    /// <summary>The activity, once; then null.</summary>
    public Activity? Take() => Interlocked.Exchange(ref left, null);
}
