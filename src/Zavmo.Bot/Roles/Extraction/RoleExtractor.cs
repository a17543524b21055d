using System.Security.Cryptography;
using System.Text;
using Zavmo.Bot.Tutor;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Adverts;
using Zavmo.Learning.Roles.Extraction;

namespace Zavmo.Bot.Roles.Extraction;

/// <summary>Has the model read an advert that the rules have read, where there is a model; what it says counts as far as it stands in the lines.</summary>
public sealed class RoleExtractor(ModelClient model, ILogger<RoleExtractor> log)
{
    private const string Purpose = "job advert";

    // About fifteen pages: adverts are shorter, and what is longer is left to the rules.
    private const int LongestText = 60_000;
    private const int MostTokens = 12_000;
    private const int MarkBytes = 9;
    private readonly Lazy<ExtractionFile> file = new(ExtractionFile.Read);
    private AdvertExtraction? extraction;

    /// <summary>Whether there is a model.</summary>
    public bool IsOn => model.IsOn;

    /// <summary>What marks a role that was read so by this model and these instructions, or null where there is no model: the same mark needs no second reading.</summary>
    public string? MarkOf(RoleProfile rules) => !IsOn ? null : Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{model.Deployment}\n{file.Value.Version}\n{RoleJson.Write(rules)}"))).AsSpan(0, MarkBytes));

    /// <summary>The role of both readings; what the rules read where there is no model, no ordinary advert, no answer, or too little left of it. The model is asked once at most.</summary>
    /// <param name="text">The document.</param>
    /// <param name="rules">What the rules read in it.</param>
    /// <param name="adverts">The words they read by.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task<RoleProfile> ReadAsync(string text, RoleProfile rules, AdvertTable adverts, CancellationToken cancellationToken)
    {
        if (!IsOn || AdvertSource.Of(text) is not { } source || source.Numbered() is not { Length: <= LongestText } numbered)
        {
            return rules;
        }

        var question = new ModelQuestion(Purpose, file.Value.Instructions, numbered, ExtractionSchema.Value, MostTokens);
        if (await model.AskAsync(question, ExtractionJson.Default.ExtractionAnswer, cancellationToken) is not { Items: { } items })
        {
            return rules;
        }

        extraction ??= new AdvertExtraction(adverts, file.Value.SpeaksToMachines);
        var result = extraction.Combine(rules, text, source, [.. items.Where(item => item is not null)]);
        var dropped = string.Join(", ", result.Dropped.OrderBy(pair => pair.Key).Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value}")));
        log.AdvertExtracted(numbered.Count(letter => letter == '\n'), result.Kept, dropped.Length == 0 ? "none" : dropped, result.Used);
        return result.Used ? result.Profile with { Reading = new ModelReading(MarkOf(rules)!, result.Kept, result.Dropped.Values.Sum()) } : rules;
    }
}
