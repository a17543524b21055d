namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.CallerId"/>: who called, as authentication found it.</summary>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
}
