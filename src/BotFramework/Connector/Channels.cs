namespace Microsoft.Bot.Connector;

/// <summary>Values of <c>Activity.ChannelId</c>.</summary>
public class Channels
{
    public const string Console = "console";
    public const string Directline = "directline";
    public const string Emulator = "emulator";
    public const string M365 = "m365extensions";
    public const string Msteams = "msteams";
    public const string Slack = "slack";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
