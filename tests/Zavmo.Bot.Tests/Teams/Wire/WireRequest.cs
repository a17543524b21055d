using System.Globalization;
using System.Text;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>A request as it stands in a file: method and path, headers, an empty line, the body.</summary>
internal sealed record WireRequest(string Method, string Path, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    private const string Spaces = " spaces)";

    public static WireRequest Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.TrimEnd().Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var first = lines[0].Split(' ');
        var body = parts.Length > 1 ? parts[1] : "";

        // A long body is described rather than written out.
        if (body.EndsWith(Spaces, StringComparison.Ordinal))
        {
            body = new string(' ', int.Parse(body[1..^Spaces.Length], NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        }

        return new WireRequest(first[0], first[1], [.. lines.Skip(1).Select(Header)], body);
    }

    public HttpRequestMessage ToMessage(Uri address, Func<string, string> fill)
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), new Uri(address, Path));
        if (Body.Length > 0)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(fill(Body)));
        }

        foreach (var (name, value) in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    private static (string Name, string Value) Header(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], line[(colon + 1)..].Trim());
    }
}
