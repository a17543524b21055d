namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>A test class that ends what it began. The test framework asks for <see cref="IAsyncLifetime"/> and does not know <see cref="IAsyncDisposable"/>.</summary>
public abstract class AsyncCleanup : IAsyncLifetime, IAsyncDisposable
{
    public virtual Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public abstract ValueTask DisposeAsync();
}
