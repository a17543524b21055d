namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="IInstallationUpdateActivity.Action"/>.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
