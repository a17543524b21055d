using System.Globalization;
using System.Reflection;
using System.Text;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Says the phrases of one conversation: its own first, then the shared ones.</summary>
/// <param name="asset">The conversation.</param>
/// <param name="shared">The phrases that every conversation may use.</param>
/// <param name="strictVariables">Whether a missing value throws (tests, development) or is left blank.</param>
/// <param name="defaults">Values of the operator, such as the contact; they come before the defaults of the assets.</param>
public sealed class PhraseBook(
    ConversationAsset asset,
    ConversationAsset shared,
    bool strictVariables = false,
    IReadOnlyDictionary<string, string>? defaults = null)
{
    private const string ShortSuffix = "-short";
    private const string LiteralSuffix = "-literal";

    /// <summary>Whether the key is known here.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Text of a label or a term, which has one wording and no variables.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names it.</exception>
    public string Fixed(string key) => Say(key, new PhraseSeed(string.Empty, 0)).Text;

    /// <summary>Every wording of a phrase as it stands in the asset.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names it.</exception>
    public IReadOnlyList<string> Wordings(string key) => Find(key) is { } phrase
        ? [.. phrase.Variants.Select(variant => variant.Source)]
        : throw new KeyNotFoundException($"The conversation '{asset.Id}' has no phrase '{key}', nor have the shared phrases.");

    /// <summary>Says a phrase that needs no values.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names it.</exception>
    public Said Say(string key, PhraseSeed seed) => Say(key, new Dictionary<string, object?>(), seed);

    /// <summary>Says a phrase; <paramref name="values"/> is an object whose property names are the variables.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names it.</exception>
    /// <exception cref="ArgumentException">A declared variable has no value, where variables are strict.</exception>
    public Said Say(string key, object values, PhraseSeed seed) => Say(
        key,
        values as IReadOnlyDictionary<string, object?> ?? values.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(property => property.Name, property => property.GetValue(values), StringComparer.Ordinal),
        seed);

    /// <summary>Says a phrase; values that it does not declare are ignored.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names it.</exception>
    /// <exception cref="ArgumentException">A declared variable has no value, where variables are strict.</exception>
    public Said Say(string key, IReadOnlyDictionary<string, object?> values, PhraseSeed seed)
    {
        var phrase = (seed.ShortBlocks ? Find(key + ShortSuffix) : null) ?? (seed.Literal ? Find(key + LiteralSuffix) : null) ?? Find(key)
            ?? throw new KeyNotFoundException($"The conversation '{asset.Id}' has no phrase '{key}', nor have the shared phrases.");
        var variant = Choose(phrase, seed);
        return new Said(PhraseTemplates.Render(variant.Template, ValuesFor(phrase, values)), variant.Id);
    }

    /// <summary>What a reply that says the phrase came from; null where it neither judges nor explains.</summary>
    /// <param name="key">The key.</param>
    /// <param name="judge">The judge and its version, where it judges.</param>
    public ReplySource? SourceOf(string key, string judge) => Find(key)?.Feedback switch
    {
        PhraseFeedback.Judgement => SourceOfCard(key, judge),
        PhraseFeedback.Explanation => SourceOfCard(key, null),
        _ => null,
    };

    /// <summary>What a reply with a card of this conversation came from.</summary>
    public ReplySource SourceOfCard(string name, string? judge) =>
        new(name, asset.Id, asset.Version.ToString(CultureInfo.InvariantCulture), judge);

    private static uint Hash(params ReadOnlySpan<string> parts)
    {
        // FNV-1a, 32 bits: the same in every process and on every platform.
        var hash = 2166136261u;
        foreach (var part in parts)
        {
            foreach (var octet in Encoding.UTF8.GetBytes(part))
            {
                hash = (hash ^ octet) * 16777619u;
            }

            hash = (hash ^ 0xFF) * 16777619u;
        }

        return hash;
    }

    private Phrase? Find(string key) => asset.Phrases.GetValueOrDefault(key) ?? shared.Phrases.GetValueOrDefault(key);

    private PhraseVariant Choose(Phrase phrase, PhraseSeed seed)
    {
        // Least often said first; once all have been said equally often, anything but the last one.
        var variants = seed.Literal && phrase.Variants.Where(variant => variant.IsLiteral).ToList() is { Count: > 0 } literal ? literal : phrase.Variants;
        if (seed.IsSame)
        {
            return variants[0];
        }

        var said = seed.Used.Where(id => variants.Any(variant => variant.Id == id)).ToList();
        var counts = variants.ToDictionary(variant => variant.Id, variant => said.Count(id => id == variant.Id));
        var least = counts.Values.Min();
        var pool = variants
            .Where(variant => counts[variant.Id] == least && (variants.Count == 1 || variant.Id != said.LastOrDefault()))
            .ToList();
        var turn = seed.Turn.ToString(CultureInfo.InvariantCulture);
        return pool[(int)(Hash(asset.Id, phrase.Key, seed.RequirementId, turn) % (uint)pool.Count)];
    }

    private Dictionary<string, object?> ValuesFor(Phrase phrase, IReadOnlyDictionary<string, object?> values)
    {
        var found = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var name in phrase.Variables)
        {
            found[name] = values.GetValueOrDefault(name) ?? defaults?.GetValueOrDefault(name)
                ?? asset.Defaults.GetValueOrDefault(name) ?? shared.Defaults.GetValueOrDefault(name);
            if (found[name] is null && strictVariables)
            {
                throw new ArgumentException($"The phrase '{phrase.Key}' of '{asset.Id}' needs a value for '{name}'.", nameof(values));
            }
        }

        return found;
    }
}
