namespace Zavmo.Bot.Storage.Move;

/// <summary>Is told how far a long command has come.</summary>
internal interface IMoveProgress
{
    /// <summary>A step begins.</summary>
    /// <param name="step">What it does, in a few words.</param>
    /// <param name="total">About how many documents; null where that is not known.</param>
    void Begin(string step, long? total);

    /// <summary>One document more. From any thread.</summary>
    void Step();

    /// <summary>The step is done.</summary>
    void End();
}
