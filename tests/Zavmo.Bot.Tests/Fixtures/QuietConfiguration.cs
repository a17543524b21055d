using System.Runtime.CompilerServices;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>Hosts in tests watch no configuration files: each watch is one of the few that a user of the machine may have.</summary>
internal static class QuietConfiguration
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
