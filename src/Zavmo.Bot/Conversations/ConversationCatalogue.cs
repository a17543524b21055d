using System.Reflection;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Conversations;

/// <summary>
/// Joins the classes marked with <see cref="ConversationAttribute"/> and the folders of assets on their id.
/// Menus, help and routing come from here, so a further conversation is one class and one folder.
/// </summary>
public sealed class ConversationCatalogue
{
    private readonly Dictionary<string, Conversation> conversations;

    private ConversationCatalogue(Dictionary<string, Conversation> conversations) => this.conversations = conversations;

    /// <summary>The conversations that can be held, by id; planned ones are not among them.</summary>
    public IReadOnlyDictionary<string, Conversation> Conversations => conversations;

    /// <summary>Ids of the conversations that can be held, ordinally sorted.</summary>
    public IReadOnlyList<string> Ids => [.. conversations.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The classes in the assemblies that are marked as conversations.</summary>
    public static IReadOnlyList<Type> TypesIn(params IEnumerable<Assembly> assemblies) =>
    [
        .. assemblies.Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetCustomAttribute<ConversationAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Joins both halves.</summary>
    /// <param name="assets">The assets.</param>
    /// <param name="types">The classes, see <see cref="TypesIn"/>.</param>
    /// <exception cref="InvalidOperationException">
    /// A ready asset has no class, a class has no asset, or two classes claim one id; the message names every one.
    /// </exception>
    public static ConversationCatalogue Join(AssetCatalogue assets, IEnumerable<Type> types)
    {
        var byId = types.ToLookup(type => type.GetCustomAttribute<ConversationAttribute>()!.Id, StringComparer.Ordinal);
        var orphans = Orphans(assets, byId).ToList();
        if (orphans.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', orphans));
        }

        return new ConversationCatalogue(assets.Conversations.Values
            .Where(asset => asset.Status == AssetStatus.Ready)
            .ToDictionary(asset => asset.Id, asset => new Conversation(asset, byId[asset.Id].Single()), StringComparer.Ordinal));
    }

    /// <summary>A conversation that can be held.</summary>
    /// <exception cref="KeyNotFoundException">No such conversation; the message names it.</exception>
    public Conversation Get(string id) => conversations.GetValueOrDefault(id)
        ?? throw new KeyNotFoundException($"There is no conversation '{id}' that can be held.");

    private static IEnumerable<string> Orphans(AssetCatalogue assets, ILookup<string, Type> byId)
    {
        foreach (var asset in assets.Conversations.Values.Where(asset => asset.Status == AssetStatus.Ready && !byId.Contains(asset.Id)))
        {
            yield return $"The conversation '{asset.Id}' is ready in {assets.Folder} and no class is marked [Conversation(\"{asset.Id}\")].";
        }

        foreach (var classes in byId)
        {
            var names = string.Join(", ", classes.Select(type => type.FullName));
            if (!assets.Conversations.ContainsKey(classes.Key))
            {
                yield return $"{names} is marked [Conversation(\"{classes.Key}\")] and {assets.Folder} has no such folder.";
            }

            if (classes.Count() > 1)
            {
                yield return $"The conversation '{classes.Key}' is claimed by more than one class: {names}.";
            }
        }
    }
}
