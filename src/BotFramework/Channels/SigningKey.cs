using Microsoft.IdentityModel.Tokens;

namespace Zavmo.BotFramework;

/// <summary>A key that signs tokens, with the rules it is checked by.</summary>
/// <param name="Rules">Signature, issuer and lifetime.</param>
/// <param name="Endorsements">The channels it may sign for.</param>
internal sealed record SigningKey(TokenValidationParameters Rules, HashSet<string> Endorsements);
