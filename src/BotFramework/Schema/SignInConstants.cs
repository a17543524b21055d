namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes of a sign-in.</summary>
public static class SignInConstants
{
    public const string VerifyStateOperationName = "signin/verifyState";
    public const string TokenExchangeOperationName = "signin/tokenExchange";
}
