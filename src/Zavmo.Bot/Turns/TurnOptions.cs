using System.ComponentModel.DataAnnotations;

namespace Zavmo.Bot.Turns;

/// <summary>Settings of the turn pipeline, section <c>Turns</c>.</summary>
public sealed class TurnOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Turns";

    /// <summary>Turns that run at once, 1 to 1024.</summary>
    [Range(1, 1024)]
    public int Workers { get; set; } = 32;

    /// <summary>Conversations that are sent to at once, 1 to 1024.</summary>
    [Range(1, 1024)]
    public int Senders { get; set; } = 64;

    /// <summary>Messages of one learner that wait at once; the next is refused (503). 1 to 32, the number of ids that a session remembers.</summary>
    [Range(1, 32)]
    public int LaneLimit { get; set; } = 16;

    /// <summary>Messages of all learners that wait at once; the next is refused (503). 1 to 1,000,000.</summary>
    [Range(1, 1_000_000)]
    public int QueueLimit { get; set; } = 4096;

    /// <summary>Turns of one learner whose replies wait for the channel; the next message is refused (503). 1 to 32.</summary>
    [Range(1, 32)]
    public int UnsentLimit { get; set; } = 16;

    /// <summary>How long a reply is tried before it counts as undelivered, 1 to 120 minutes.</summary>
    [Range(1, 120)]
    public int DeliveryMinutes { get; set; } = 15;
}
