using System.Text;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Roles;

namespace Zavmo.Bot.Tests.Roles;

/// <summary>Job descriptions as programs save them, and the command line that reads them.</summary>
public sealed class RoleFileTests
{
    private const string Text = "# Café manager\n## Digital Tools\n- Tool: Till\n";

    public static TheoryData<string> Encodings() => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 without mark", "utf-16BE", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Should_read_any_encoding_a_text_program_writes(string encoding) => Assert.Equal(Text, RoleFile.Decode(Bytes(encoding)));

    [Fact]
    public async Task Should_refuse_a_folder_by_name()
    {
        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => RoleFile.ReadAsync(new FileInfo(Path.GetTempPath()), CancellationToken.None));

        Assert.Contains("folder", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("role", "import")]
    [InlineData("role", "import", "a", "b")]
    [InlineData("role", "import", "a", "--tenant", "")]
    [InlineData("role", "import", "/nowhere/at/all.md")]
    [InlineData("role", "sell")]
    public async Task Should_end_a_wrong_command_line_with_1(params string[] args) => Assert.Equal(1, await ZavmoCommand.Create().RunAsync(args));

    private static byte[] Bytes(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Text),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        "utf-16 without mark" => Encoding.Unicode.GetBytes(Text),
        "utf-16BE" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        _ => Encoding.Latin1.GetBytes(Text),
    };
}
