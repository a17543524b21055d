using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations;

/// <summary>
/// Every transcript under <c>dialogs/</c> is played and compared word for word. With <c>ZAVMO_WRITE_TRANSCRIPTS=1</c> the files are
/// written anew instead, to be read before they are committed.
/// </summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Transcripts()
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(AssetFolder.Find(AppContext.BaseDirectory), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            files.Add(Path.GetRelativePath(AssetFolder.Find(AppContext.BaseDirectory), file));
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task Should_answer_as_the_transcript_says(string file)
    {
        var transcript = new Transcript(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), file));
        await using var host = new ChatHost();

        var played = await transcript.PlayAsync(host, restartBetween: false);

        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_TRANSCRIPTS") == "1")
        {
            await File.WriteAllTextAsync(transcript.Path, played);
        }
        else
        {
            Assert.Equal(transcript.Text, played);
        }
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task Should_answer_the_same_when_the_process_is_restarted_between_any_two_turns(string file)
    {
        var transcript = new Transcript(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), file));
        await using var host = new ChatHost();

        Assert.Equal(transcript.Text, await transcript.PlayAsync(host, restartBetween: true));
    }
}
