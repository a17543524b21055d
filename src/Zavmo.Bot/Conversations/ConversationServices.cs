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
        services.AddHostedService<ConversationStartCheck>();
        foreach (var type in types)
        {
            services.AddTransient(type);
        }

        return services;
    }

    private static string FolderOf(IServiceProvider provider)
    {
        var folder = provider.GetRequiredService<IOptions<ConversationOptions>>().Value.Folder;
        return folder.Length > 0 ? folder : AssetFolder.Find(AppContext.BaseDirectory);
    }
}
