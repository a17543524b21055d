using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>A folder with a database, opened as often as a test wants: every <see cref="Open"/> stands for a process.</summary>
public sealed class TempStore : IDisposable
{
    private readonly List<ServiceProvider> _open = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("zavmo-store-").FullName;

    public string Database => Path.Combine(Folder, "zavmo.db");

    public string DefaultSecret => Database + ".secret";

    public LogLines Logged { get; } = new();

    /// <summary>On Windows the folder's access list says who reads a file; nothing is set on the file.</summary>
    public static void AssertOwnerOnly(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    public ServiceProvider Open(
        string environment = "Development",
        string? secretFile = null,
        string? database = null,
        IEnumerable<(string Key, string? Value)>? settings = null,
        Action<IServiceCollection>? adjust = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Storage:Sqlite:Path"] = database ?? Database,
                ["Storage:Protection:SecretFile"] = secretFile,
            })
            .AddInMemoryCollection((settings ?? []).Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Logged));
        services.AddSingleton(IdProvider.System);
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(configuration, new TestEnvironment(environment));
        adjust?.Invoke(services);
        var provider = services.BuildServiceProvider();
        _open.Add(provider);
        return provider;
    }

    public void Close(ServiceProvider provider)
    {
        _open.Remove(provider);
        provider.Dispose();
    }

    /// <summary>Whether the text stands in the bytes of any file of the folder, logs included.</summary>
    public bool DiskHolds(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return Directory.EnumerateFiles(Folder).Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray().AsSpan().IndexOf(bytes) >= 0;
        });
    }

    public void Dispose()
    {
        foreach (var provider in _open)
        {
            provider.Dispose();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private sealed class TestEnvironment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Zavmo.Bot";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
