using System.ComponentModel.DataAnnotations;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Settings of the assessment, section <c>Discover</c>.</summary>
public sealed class DiscoverOptions
{
    /// <summary>The person to turn to, as it is said to a learner who needs one, e.g. "Sam Okoro in HR, extension 214".</summary>
    [Required]
    public string Contact { get; set; } = "your manager or someone you trust at work";
}
