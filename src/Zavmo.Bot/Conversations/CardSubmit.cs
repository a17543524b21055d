namespace Zavmo.Bot.Conversations;

/// <summary>What a card's button sends: the card's data and its inputs, all of them strings by name.</summary>
/// <param name="Fields">Every field that was sent.</param>
public sealed record CardSubmit(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>What was pressed; empty when the data is not a card's of ours.</summary>
    public string Verb => Field("verb");

    /// <summary>The card's nonce; another than the open question's is a stale click.</summary>
    public string Nonce => Field("nonce");

    /// <summary>The chosen id, for the verb <c>choose</c>.</summary>
    public string Choice => Field("choice");

    /// <summary>A field or input by its name; empty when it was not sent.</summary>
    public string Field(string name) => Fields.GetValueOrDefault(name) ?? "";
}
