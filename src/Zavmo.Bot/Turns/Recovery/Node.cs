using System.Diagnostics;
using System.Globalization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>This process among those that work on the same store: its id, and the heartbeat that the others watch.</summary>
internal sealed class Node(INodeStore nodes, IdProvider ids) : IDisposable
{
    // Counted from the state, which follows the name in brackets and is field 3.
    private const int StartField = 22 - 3;

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
            // A beat whose answer was lost: to join again would leave a moment in which others take this process for gone.
            if (await nodes.ReadAsync(self.Id, CancellationToken.None) is { } there && there.Document.Counter > self.Counter)
            {
                self = there.Document;
                Volatile.Write(ref etag, there.ETag);
                return true;
            }

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

    // On Linux from /proc (proc_pid_stat(5), field 22, clock ticks after boot): what .NET makes of it differs from process
    // to process, because each estimates for itself when the machine was booted.
    private static string? StartOf(int processId)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/stat"));
                return stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[StartField];
            }

            using var process = Process.GetProcessById(processId);
            return process.HasExited ? null : process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }
}
