using System.Text;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Ids as Cosmos DB takes them everywhere: ASCII letters, digits and a few signs; anything else as ~ and its UTF-8 bytes in hex.</summary>
/// <remarks>https://learn.microsoft.com/azure/cosmos-db/concepts-limits#per-item-limits: no / \ ? #, and ASCII letters and digits are advised.</remarks>
internal static class CosmosId
{
    private const string Plain = "-_.|@:+=";

    /// <summary>The id of a name; different names have different ids.</summary>
    public static string Of(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.All(IsPlain))
        {
            return name;
        }

        var id = new StringBuilder(name.Length + 16);
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (IsPlain((char)value))
            {
                id.Append((char)value);
            }
            else
            {
                id.Append('~').Append(Convert.ToHexString([value]));
            }
        }

        return id.ToString();
    }

    /// <summary>The name of an id.</summary>
    public static string NameOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var bytes = new List<byte>(id.Length);
        for (var at = 0; at < id.Length; at++)
        {
            // Of a name's own signs ~ is none, and all of an id's are ASCII.
            bytes.Add(id[at] == '~' ? Convert.FromHexString(id.AsSpan(at + 1, 2))[0] : (byte)id[at]);
            at += id[at] == '~' ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal);
}
