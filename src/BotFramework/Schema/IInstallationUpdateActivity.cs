namespace Microsoft.Bot.Schema;

/// <summary>The app was added or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
