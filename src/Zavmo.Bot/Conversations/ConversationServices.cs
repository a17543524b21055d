using System.Reflection;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Knowledge;

namespace Zavmo.Bot.Conversations;

/// <summary>Registers the conversations.</summary>
public static class ConversationServices
{
    /// <summary>
    /// Adds the assets, the catalogue and every marked class of this assembly and of <paramref name="further"/>.
    /// Faulty assets and orphans stop the start, naming file, line and key.
    /// </summary>
    public static IServiceCollection AddConversations(this IServiceCollection services, params Assembly[] further)
    {
        var types = ConversationCatalogue.TypesIn([typeof(ConversationServices).Assembly, .. further]);
        services.AddOptions<ConversationOptions>()
            .BindConfiguration(ConversationOptions.Section)
            .Validate(
                options => options.Folder.Length == 0 || Directory.Exists(options.Folder),
                $"{ConversationOptions.Section}:{nameof(ConversationOptions.Folder)} is not a folder.")
            .ValidateOnStart();
        services.AddSingleton(provider => AssetCatalogue.Load(FolderOf(provider)).EnsureValid());
        services.AddSingleton(provider => ConversationCatalogue.Join(provider.GetRequiredService<AssetCatalogue>(), types));
        services.AddSingleton(provider => KnowledgeFolder.Load(FolderOf(provider)).ToBank());
        services.AddSingleton<PhraseBooks>();
        services.AddSingleton<GroupInvitation>();
        services.AddSingleton<Adjuster>();
        services.AddSingleton<ConversationStartCheck>();
        services.AddHostedService(provider => provider.GetRequiredService<ConversationStartCheck>());
        foreach (var type in types)
        {
            services.AddTransient(type);
        }

        return services;
    }

    /// <summary>Reads what the conversations say and know now, as the start of the host does, while its caller does something else.</summary>
    /// <exception cref="InvalidDataException">The assets have faults; the message has one a line.</exception>
    public static Task ReadConversationsAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<ConversationStartCheck>().StartAsync(cancellationToken);

    private static string FolderOf(IServiceProvider provider)
    {
        var folder = provider.GetRequiredService<IOptions<ConversationOptions>>().Value.Folder;
        return folder.Length > 0 ? folder : AssetFolder.Find(AppContext.BaseDirectory);
    }
}
