using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Storage;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>The store that the other tests use keeps the promises of the real one.</summary>
public sealed class MemoryWebChatStoreTests : WebChatStoreContract
{
    private readonly MemoryWebChatStore store = new();

    protected override IWebChatStore Store(int instance = 0) => store;

    protected override void Restart()
    {
        // It lives as long as the test.
    }
}
