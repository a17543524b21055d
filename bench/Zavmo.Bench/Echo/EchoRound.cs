namespace Zavmo.Bench.Echo;

/// <summary>A round, and what the other two processes used meanwhile.</summary>
/// <param name="Server">The round, with what the server used.</param>
/// <param name="StubCores">Cores that the stub kept busy.</param>
/// <param name="LoadCores">Cores that the load kept busy.</param>
/// <param name="ReplyBytes">The mean size of a reply.</param>
internal sealed record EchoRound(Round Server, double StubCores, double LoadCores, double ReplyBytes)
{
    /// <summary>Processor time a turn of server, stub and load: what a machine that is full is shared by.</summary>
    public double AllCpuMicroseconds => (Server.Cores + StubCores + LoadCores) / Server.PerSecond * 1e6;
}
