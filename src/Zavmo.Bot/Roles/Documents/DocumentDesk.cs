namespace Zavmo.Bot.Roles.Documents;

/// <summary>Reads documents one after the other: a single one may take a good part of the memory, and several at once would take all of it.</summary>
public sealed class DocumentDesk : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>The text of a document, once those before it are read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="DocumentException">It is not read; the fault says why.</exception>
    public async Task<string> ReadAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            return DocumentReader.Read(bytes);
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => one.Dispose();
}
