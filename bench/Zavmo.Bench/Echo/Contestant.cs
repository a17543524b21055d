namespace Zavmo.Bench.Echo;

/// <summary>A server that is compared.</summary>
/// <param name="Name">Its name on the command line and in the table.</param>
/// <param name="Process">Where it runs.</param>
/// <param name="IsSigned">Whether its callers need a token.</param>
internal sealed record Contestant(string Name, ServerProcess Process, bool IsSigned = false)
{
    /// <summary>All of them; the first is the baseline. Each is started.</summary>
    public static IReadOnlyList<Contestant> StartAll(string stub) =>
    [
        new("bare", new ServerProcess("echo-bare")),
        new("adapter", new ServerProcess("echo-adapter")),
        new("adapter-rs256", new ServerProcess("echo-adapter", stub), IsSigned: true),
        new("pipeline", new ServerProcess("echo-pipeline")),
        .. OfficialPeer.TryStart() is { } peer ? new[] { new Contestant("botbuilder-js", peer) } : [],
    ];
}
