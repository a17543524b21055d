namespace Zavmo.Bot.Conversations.Assets;

/// <summary>A fault of an asset file, told so that its author can find it.</summary>
/// <param name="File">The file, relative to the folder of assets, with forward slashes.</param>
/// <param name="Line">One-based line, or 0 where the file as a whole is meant.</param>
/// <param name="Key">The key at fault, or empty.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record AssetProblem(string File, int Line, string Key, string Message)
{
    /// <summary>The problem on one line, e.g. <c>discover/conversation.yaml:12: phrases.welcome: ...</c>.</summary>
    public override string ToString() => Key.Length == 0
        ? FormattableString.Invariant($"dialogs/{File}:{Line}: {Message}")
        : FormattableString.Invariant($"dialogs/{File}:{Line}: {Key}: {Message}");
}
