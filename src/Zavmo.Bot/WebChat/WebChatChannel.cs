namespace Zavmo.Bot.WebChat;

/// <summary>What names the web chat to the rest of the product.</summary>
public static class WebChatChannel
{
    /// <summary>The channel's id in activities.</summary>
    public const string Id = "webchat";

    /// <summary>The service URL of its activities; it is answered inside this process, not over HTTP.</summary>
    public const string ServiceUrl = "webchat:local";

    /// <summary>The tenant of everybody who comes by the page.</summary>
    public const string Tenant = "local";

    /// <summary>The bot's account id.</summary>
    public const string BotId = "zavmo";

    /// <summary>The bot's name as the page shows it.</summary>
    public const string BotName = "Zavmo";
}
