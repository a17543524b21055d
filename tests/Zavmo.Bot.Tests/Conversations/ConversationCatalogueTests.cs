using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conversations;

public sealed class ConversationCatalogueTests
{
    [Fact]
    public void Should_find_an_eleventh_conversation_from_one_class_and_one_folder()
    {
        using var folder = new TemporaryAssets();
        folder.Write("eleventh/conversation.yaml", TemporaryAssets.Minimal);
        var types = ConversationCatalogue.TypesIn(typeof(EleventhConversation).Assembly).Where(type => type == typeof(EleventhConversation));

        var catalogue = ConversationCatalogue.Join(AssetCatalogue.Load(folder.Path), types);

        var found = Assert.Single(catalogue.Conversations).Value;
        Assert.Equal(typeof(EleventhConversation), found.DialogType);
        Assert.Equal("The eleventh", catalogue.Get("eleventh").Asset.Title);
    }

    [Fact]
    public void Should_refuse_a_ready_folder_without_a_class_and_name_it()
    {
        using var folder = new TemporaryAssets();
        folder.Write("eleventh/conversation.yaml", TemporaryAssets.Minimal);

        var fault = Assert.Throws<InvalidOperationException>(() => ConversationCatalogue.Join(AssetCatalogue.Load(folder.Path), []));

        Assert.Contains("'eleventh'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_refuse_a_class_without_a_folder_and_name_it()
    {
        using var folder = new TemporaryAssets();

        var fault = Assert.Throws<InvalidOperationException>(
            () => ConversationCatalogue.Join(AssetCatalogue.Load(folder.Path), [typeof(EleventhConversation)]));

        Assert.Contains(nameof(EleventhConversation), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_refuse_two_classes_of_one_id_and_name_both()
    {
        using var folder = new TemporaryAssets();
        folder.Write("eleventh/conversation.yaml", TemporaryAssets.Minimal);

        var fault = Assert.Throws<InvalidOperationException>(() => ConversationCatalogue.Join(
            AssetCatalogue.Load(folder.Path), [typeof(EleventhConversation), typeof(AnotherEleventh)]));

        Assert.Contains(nameof(EleventhConversation), fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(AnotherEleventh), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_neither_need_a_class_for_a_planned_conversation_nor_offer_it()
    {
        using var folder = new TemporaryAssets();
        folder.Write("eleventh/conversation.yaml", TemporaryAssets.Minimal.Replace("status: ready", "status: planned", StringComparison.Ordinal));
        var assets = AssetCatalogue.Load(folder.Path);

        Assert.Empty(ConversationCatalogue.Join(assets, []).Conversations);
        Assert.Empty(ConversationCatalogue.Join(assets, [typeof(EleventhConversation)]).Conversations);
    }

    [Fact]
    public void Should_stop_the_start_at_a_faulty_asset()
    {
        using var folder = new TemporaryAssets();
        folder.Write("eleventh/conversation.yaml", TemporaryAssets.Minimal.Replace("{{ topic }}", "{{ topic", StringComparison.Ordinal));
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection([new("Conversations:Folder", folder.Path)])
            .Build());
        services.AddConversations();
        using var provider = services.BuildServiceProvider();

        var fault = Assert.Throws<InvalidDataException>(provider.GetRequiredService<AssetCatalogue>);

        Assert.Contains("dialogs/eleventh/conversation.yaml:19", fault.Message, StringComparison.Ordinal);
    }

    [Conversation("eleventh")]
    private sealed class EleventhConversation;

    [Conversation("eleventh")]
    private sealed class AnotherEleventh;
}
