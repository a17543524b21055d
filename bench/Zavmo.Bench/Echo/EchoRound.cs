namespace Zavmo.Bench.Echo;

/// <summary>A round, and what the other two processes used meanwhile.</summary>
/// <param name="Server">The round, with what the server used.</param>
/// <param name="StubCores">Cores that the stub kept busy.</param>
/// <param name="LoadCores">Cores that the load kept busy.</param>
/// <param name="ReplyBytes">The mean size of a reply.</param>
internal sealed record EchoRound(Round Server, double StubCores, double LoadCores, double ReplyBytes);
