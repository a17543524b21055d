using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Conversations;

/// <summary>The phrase book of each conversation, with what the operator set.</summary>
/// <param name="assets">The assets.</param>
/// <param name="options">The operator's settings.</param>
public sealed class PhraseBooks(AssetCatalogue assets, IOptions<ConversationOptions> options)
{
    private readonly ConcurrentDictionary<string, PhraseBook> books = new(StringComparer.Ordinal);

    /// <summary>The phrase book of a conversation.</summary>
    /// <exception cref="KeyNotFoundException">No such conversation; the message names it and the folder.</exception>
    public PhraseBook Of(string id) => books.GetOrAdd(id, Create);

    /// <summary>A phrase that every conversation has, where no conversation is at work.</summary>
    /// <param name="key">The phrase.</param>
    /// <param name="turn">The turn, which chooses the wording.</param>
    /// <param name="values">Its values.</param>
    /// <param name="isSame">Whether it is always said in the same words.</param>
    public string SayShared(string key, int turn = 0, Dictionary<string, object?>? values = null, bool isSame = false) =>
        Of(ConversationDialogs.First).Say(key, values ?? [], new PhraseSeed(key, turn) { IsSame = isSame }).Text;

    private PhraseBook Create(string id)
    {
        var contact = options.Value.Contact.Trim();
        return assets.PhrasesOf(
            id,
            options.Value.StrictVariables,
            contact.Length == 0 ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["contact"] = contact, ["confidant"] = contact });
    }
}
