namespace Zavmo.Bot.Storage;

/// <summary>One claim of a caller.</summary>
/// <param name="Type">The claim's type.</param>
/// <param name="Value">Its value.</param>
public sealed record InboundClaim(string Type, string Value);
