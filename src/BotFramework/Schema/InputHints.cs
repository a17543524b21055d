namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="IMessageActivity.InputHint"/>.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
