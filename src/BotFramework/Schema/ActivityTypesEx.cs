namespace Microsoft.Bot.Schema;

/// <summary>Activity types that never leave the adapter.</summary>
public static class ActivityTypesEx
{
    public const string InvokeResponse = "invokeResponse";
}
