namespace Zavmo.Bot.Storage;

/// <summary>One dialog of the stack.</summary>
/// <param name="Id">The dialog's id.</param>
/// <param name="State">Its state: <c>step</c>, <c>assetVersion</c>, and <c>data</c> (JSON).</param>
public sealed record StackFrame(string Id, IReadOnlyDictionary<string, string> State);
