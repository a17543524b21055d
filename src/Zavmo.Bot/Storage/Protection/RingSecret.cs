using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Storage.Protection;

/// <summary>The secret that wraps the key ring.</summary>
internal sealed class RingSecret(
    IOptions<ProtectionOptions> options, SqliteDatabase database, IKeyStore store, VaultSecret vault, IHostEnvironment environment, ILogger<RingSecret> logger)
{
    private const int MinimumBytes = 32;

    private readonly string? _configured = options.Value.SecretFile;
    private byte[]? _secret;

    /// <summary>The secret's file.</summary>
    /// <exception cref="StorageException">No file is configured outside Development.</exception>
    public string File =>
        !string.IsNullOrWhiteSpace(_configured) ? Path.GetFullPath(_configured)
        : environment.IsDevelopment() ? database.Path + ".secret"
        : throw new StorageException(
            $"{ProtectionOptions.SecretFileKey} is not set: name a file with a secret of at least {MinimumBytes} bytes that no other installation uses.");

    /// <summary>Where the secret is, as messages name it.</summary>
    /// <exception cref="StorageException">No file is configured outside Development.</exception>
    public string Place => vault.IsSet ? vault.Place : $"{File} ({ProtectionOptions.SecretFileKey})";

    /// <summary>Secrets that wrapped the ring before, where there are any: files, and versions of the vault's secret. Read when the newest does not open something.</summary>
    /// <exception cref="StorageException">One is missing, unreadable or too short.</exception>
    public IEnumerable<byte[]> Earlier()
    {
        foreach (var file in options.Value.EarlierSecretFiles)
        {
            yield return OfFile(Path.GetFullPath(file), ProtectionOptions.EarlierFilesKey, $"The secret file {file} ({ProtectionOptions.EarlierFilesKey}) does not exist.");
        }

        foreach (var version in vault.IsSet ? vault.All() : [])
        {
            yield return version;
        }
    }

    /// <summary>The secret.</summary>
    /// <param name="mayCreate">Whether nothing is wrapped yet; a new secret would not open what is there.</param>
    /// <exception cref="StorageException">It is missing, unreadable or too short.</exception>
    public ReadOnlySpan<byte> Read(bool mayCreate)
    {
        if (_secret is { } known)
        {
            return known;
        }

        if (vault.IsSet)
        {
            var newest = vault.Newest();
            return _secret = newest.Length >= MinimumBytes ? newest : throw Short(vault.Place);
        }

        var file = File;
        if (!System.IO.File.Exists(file) && mayCreate && environment.IsDevelopment())
        {
            CreateOnce(file);
        }

        return _secret = OfFile(file, ProtectionOptions.SecretFileKey, mayCreate
            ? $"The secret file {file} ({ProtectionOptions.SecretFileKey}) does not exist."
            : $"The secret file {file} ({ProtectionOptions.SecretFileKey}) is gone, and the key ring in {store.Place} opens with nothing else: put it back.");
    }

    private static byte[] OfFile(string file, string key, string missing)
    {
        try
        {
            var content = Trimmed(System.IO.File.ReadAllBytes(file));
            return content.Length >= MinimumBytes ? content : throw Short($"{file} ({key})");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StorageException(missing, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The secret file {file} ({key}) cannot be read: {error.Message}", error);
        }
    }

    private static StorageException Short(string place) => new($"The secret in {place} is too short: it takes at least {MinimumBytes} bytes.");

    private static byte[] Trimmed(ReadOnlySpan<byte> content) => content.Trim(" \t\r\n"u8).ToArray();

    // A move without overwriting looks first and then moves, so two at the same moment both win: the database's one writer,
    // across processes, is the gate.
    private void CreateOnce(string file) => database.Write(_ =>
    {
        if (!System.IO.File.Exists(file))
        {
            Create(file);
        }

        return true;
    });

    // Written whole under another name first: a process that reads at the same moment never reads half a secret.
    private void Create(string file)
    {
        var draft = file + "." + RandomNumberGenerator.GetHexString(8, lowercase: true);
        var stream = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            stream.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var writer = new StreamWriter(draft, stream))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(48)));
        }

        System.IO.File.Move(draft, file, overwrite: false);
        Log.SecretCreated(logger, file);
    }
}
