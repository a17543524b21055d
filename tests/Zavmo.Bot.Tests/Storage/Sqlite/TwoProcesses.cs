using Microsoft.Extensions.DependencyInjection;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>Two instances of the stores on one file.</summary>
public sealed class TwoProcesses : IDisposable
{
    private readonly TempStore _temp = new();
    private ServiceProvider?[] _instances = new ServiceProvider?[2];

    public TempStore Temp => _temp;

    public T Get<T>(int instance)
        where T : notnull
    {
        lock (_temp)
        {
            return (_instances[instance] ??= _temp.Open()).GetRequiredService<T>();
        }
    }

    public void Restart()
    {
        foreach (var instance in _instances.OfType<ServiceProvider>())
        {
            _temp.Close(instance);
        }

        _instances = new ServiceProvider?[2];
    }

    public void Dispose() => _temp.Dispose();
}
