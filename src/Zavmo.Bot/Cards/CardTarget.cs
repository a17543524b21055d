namespace Zavmo.Bot.Cards;

/// <summary>What the channel that a card goes to can do.</summary>
/// <param name="ChannelId">Channel, e.g. <c>webchat</c> or <c>msteams</c>.</param>
/// <param name="Toggles">Whether it knows <c>Action.ToggleVisibility</c>.</param>
/// <param name="Execute">Whether buttons are <c>Action.Execute</c> (with <c>Action.Submit</c> as fallback) or <c>Action.Submit</c>.</param>
public sealed record CardTarget(string ChannelId, bool Toggles, bool Execute)
{
    /// <summary>Where nothing but text can be shown.</summary>
    public static readonly CardTarget Text = For("terminal");

    /// <summary>Whether the channel puts a thumb up and a thumb down below a message that asks for them.</summary>
    public bool Thumbs => ChannelId == "msteams";

    /// <summary>Whose clients may ask for the card as it now is, by their ids on the channel; without any the card stays as it was sent.</summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];

    /// <summary>Whether the channel shows text only.</summary>
    public bool PlainText => ChannelId == "terminal";

    /// <summary>The target for a channel; an unknown channel gets neither toggles nor Execute.</summary>
    public static CardTarget For(string channelId) => channelId switch
    {
        "webchat" => new(channelId, Toggles: true, Execute: false),
        "msteams" => new(channelId, Toggles: true, Execute: true),
        _ => new(channelId, Toggles: false, Execute: false),
    };
}
