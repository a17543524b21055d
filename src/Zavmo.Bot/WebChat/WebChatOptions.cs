using System.ComponentModel.DataAnnotations;

namespace Zavmo.Bot.WebChat;

/// <summary>Settings of the web chat, section <c>WebChat</c>.</summary>
public sealed class WebChatOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "WebChat";

    /// <summary>
    /// Serves the page outside Development too, and to other hosts than this machine. The page has no sign-in: whoever
    /// reaches it gets a learner of tenant <c>local</c>. Off by default.
    /// </summary>
    public bool Enabled { get; set; }

    /// <summary>How long a token is good for, in minutes, 1 to 1440. The page renews it at half of 30.</summary>
    [Range(1, 1440)]
    public int TokenMinutes { get; set; } = 30;
}
