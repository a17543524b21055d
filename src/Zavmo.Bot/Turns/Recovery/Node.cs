using System.Diagnostics;
using System.Globalization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>This process among those that work on the same store: its id, and the heartbeat that the others watch.</summary>
internal sealed class Node(INodeStore nodes, IdProvider ids) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private NodeDocument self = Describe(ids.NewId());
    private string? etag;

    /// <summary>The id that owns what this process works on.</summary>
    public string Id => self.Id;

    /// <summary>Makes the process known before it owns anything; nothing happens when it is.</summary>
    public async Task JoinAsync()
    {
        if (Volatile.Read(ref etag) is null)
        {
            await BeatAsync();
        }
    }

    /// <summary>Raises the counter; false when the store is not the one that this process had joined.</summary>
    public async Task<bool> BeatAsync()
    {
        await one.WaitAsync();
        try
        {
            var next = self with { Counter = self.Counter + 1 };
            Volatile.Write(ref etag, await nodes.WriteAsync(next, etag, CancellationToken.None));
            self = next;
            return true;
        }
        catch (ETagConflictException)
        {
            // A copy of the store may hold an item of this process as it was: it would be in the way of joining again.
            Volatile.Write(ref etag, null);
            await nodes.RemoveAsync(self.Id, CancellationToken.None);
            return false;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Takes the process off: what it still owned is free at once.</summary>
    public async Task LeaveAsync()
    {
        await nodes.RemoveAsync(self.Id, CancellationToken.None);
        Volatile.Write(ref etag, null);
    }

    /// <summary>Whether a process of this machine is gone; false when it runs, or is another machine's.</summary>
    public bool IsGoneFromHere(NodeDocument node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Host == self.Host && node.Id != self.Id && StartOf(node.ProcessId) != node.Started;
    }

    /// <inheritdoc />
    public void Dispose() => one.Dispose();

    private static NodeDocument Describe(string unique)
    {
        var started = StartOf(Environment.ProcessId) ?? "";
        var id = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{unique}");
        return new NodeDocument(id, Environment.MachineName, Environment.ProcessId, started, 0);
    }

    private static string? StartOf(int processId)
    {
        try
        {
            return OperatingSystem.IsLinux() ? StartOnLinux(processId) : StartElsewhere(processId);
        }
        catch (Exception error) when (
            error is ArgumentException or InvalidOperationException or IOException or UnauthorizedAccessException
                or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Process.StartTime is made of the clock there, which every process reads a little differently; the kernel's count is exact.
    // Fields 3 (state) and 22 (starttime) of proc_pid_stat(5).
    private static string? StartOnLinux(int processId)
    {
        var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/stat"));
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields[0] is "Z" or "X" ? null : fields[19];
    }

    private static string? StartElsewhere(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.HasExited ? null : process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
    }
}
