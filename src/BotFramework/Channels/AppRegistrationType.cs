namespace Zavmo.BotFramework;

/// <summary>Values of the setting <c>MicrosoftAppType</c>, in any case.</summary>
internal enum AppRegistrationType
{
    SingleTenant,
    UserAssignedMsi,
    MultiTenant,
}
