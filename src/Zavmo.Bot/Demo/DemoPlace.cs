namespace Zavmo.Bot.Demo;

/// <summary>Where a sample person's conversation waits for them.</summary>
/// <param name="Dialog">The conversation's id, empty before the first.</param>
/// <param name="Step">Its step.</param>
/// <param name="Data">Its state record as JSON.</param>
internal sealed record DemoPlace(string Dialog, string Step, string Data);
