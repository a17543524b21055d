using System.Net;
using System.Text;
using Zavmo.Bot.Roles.Documents;
using Zavmo.Bot.Tests.WebChat;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>Files are fetched from where channels put them and from nowhere else, and never more than 2 MB.</summary>
public sealed class AttachmentFetcherTests : IHttpClientFactory, IDisposable
{
    private const string Place = "https://contoso-my.sharepoint.com/personal/ann/download.aspx?UniqueId=1&tempauth=x";
    private readonly StubFiles files = new();

    [Fact]
    public async Task Should_fetch_from_sharepoint_and_follow_it_within_its_hosts()
    {
        files.Answer = url => url.Host.StartsWith("contoso-my", StringComparison.Ordinal) ? Redirect("https://contoso.sharepoint.com/file") : StubFiles.File("text"u8.ToArray());

        Assert.Equal("text", Encoding.UTF8.GetString(await FetchAsync(Place)));
        Assert.Equal(2, files.Asked.Count);
    }

    [Theory]
    [InlineData("http://contoso.sharepoint.com/file")]
    [InlineData("https://contoso.sharepoint.com:8443/file")]
    [InlineData("https://user:secret@contoso.sharepoint.com/file")]
    [InlineData("https://sharepoint.com/file")]
    [InlineData("https://evilsharepoint.com/file")]
    [InlineData("https://contoso.sharepoint.com.evil.example/file")]
    [InlineData("https://evil.example/contoso.sharepoint.com")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://localhost/file")]
    [InlineData("https://[::1]/file")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,hello")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public async Task Should_not_even_ask_anywhere_else(string place)
    {
        Assert.Equal(DocumentFault.NotAllowed, (await Assert.ThrowsAsync<DocumentException>(() => FetchAsync(place))).Fault);
        Assert.Empty(files.Asked);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://intranet.example/file")]
    [InlineData("http://contoso.sharepoint.com/file")]
    public async Task Should_not_be_led_elsewhere(string place)
    {
        files.Answer = _ => Redirect(place);

        Assert.Equal(DocumentFault.NotAllowed, (await Assert.ThrowsAsync<DocumentException>(() => FetchAsync(Place))).Fault);
        Assert.Single(files.Asked);
    }

    [Theory]
    [InlineData("https://")]
    [InlineData("//[")]
    [InlineData("https://:99999/")]
    [InlineData("https:\\\\[::1")]
    public async Task Should_say_that_it_is_not_fetched_where_it_is_led_nowhere(string place)
    {
        files.Answer = _ => Redirect(place);

        Assert.Contains((await Assert.ThrowsAsync<DocumentException>(() => FetchAsync(Place))).Fault, (DocumentFault[])[DocumentFault.NotAllowed, DocumentFault.NotFetched]);
        Assert.Single(files.Asked);
    }

    [Fact]
    public async Task Should_end_going_round_in_circles()
    {
        files.Answer = _ => Redirect(Place);
        Assert.Equal(DocumentFault.NotFetched, (await Assert.ThrowsAsync<DocumentException>(() => FetchAsync(Place))).Fault);
        Assert.Equal(4, files.Asked.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_stop_at_2_MB_whatever_the_header_says(bool saysLength)
    {
        files.Answer = _ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = saysLength ? new ByteArrayContent(new byte[DocumentReader.MostBytes + 1]) : new StreamContent(new EndlessStream()),
        };

        Assert.Equal(DocumentFault.TooLarge, (await Assert.ThrowsAsync<DocumentException>(() => FetchAsync(Place))).Fault);
    }

    [Fact]
    public async Task Should_say_that_a_file_is_not_there_or_its_host_is_away()
    {
        Assert.Equal(DocumentFault.NotFetched, (await Assert.ThrowsAsync<DocumentException>(() => FetchAsync(Place))).Fault);
        files.Answer = _ => throw new HttpRequestException("away");
        Assert.Equal(DocumentFault.NotFetched, (await Assert.ThrowsAsync<DocumentException>(() => FetchAsync(Place))).Fault);
    }

    [Theory]
    [InlineData("10.1.2.3", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.20.1.1", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("13.107.136.10", true)]
    [InlineData("2620:1ec:8f8::10", true)]
    public void Should_tell_an_address_of_the_open_internet(string address, bool isPublic) =>
        Assert.Equal(isPublic, DownloadHosts.IsPublic(IPAddress.Parse(address)));

    public HttpClient CreateClient(string name) => new(files, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(30) };

    public void Dispose() => files.Dispose();

    private static HttpResponseMessage Redirect(string to)
    {
        var response = new HttpResponseMessage(HttpStatusCode.Found);
        response.Headers.TryAddWithoutValidation("Location", to);
        return response;
    }

    private Task<byte[]> FetchAsync(string place) => new AttachmentFetcher(this, new MemoryWebChatStore(), TimeProvider.System)
        .FetchAsync(new AttachedFile(AttachedFileKind.Link, place, "c"), CancellationToken.None);

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
