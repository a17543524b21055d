using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations;

/// <summary>One turn of a conversation: the learner, the state, and the means to say and to show.</summary>
/// <typeparam name="TState">The conversation's state.</typeparam>
public abstract class ConversationTurn<TState>(Turn turn, TState state, PhraseBook phrases)
    where TState : ConversationState
{
    private const int MaxSaid = 200;
    private int cards;

    /// <summary>The turn of the pipeline.</summary>
    public Turn Turn { get; } = turn;

    /// <summary>Where the conversation stands; steps replace it.</summary>
    public TState State { get; set; } = state;

    /// <summary>The adjustments that the learner asked for.</summary>
    public Adjustments Adjustments
    {
        get => Turn.Adjustments;
        set => Turn.Adjustments = value;
    }

    /// <summary>Whether the learner agreed that something is kept.</summary>
    public bool Agreed => Turn.Learner.Consent is { Given: true };

    /// <summary>The role that is talked about; null before there is one.</summary>
    public virtual RoleProfile? Profile => null;

    /// <summary>What the conversation says.</summary>
    protected PhraseBook Phrases => phrases;

    /// <summary>A phrase in the variant that this turn says.</summary>
    public string Phrase(string key, Dictionary<string, object?>? values = null, string about = "")
    {
        var said = phrases.Say(
            key,
            values ?? [],
            new PhraseSeed(about, Turn.Number) { Used = State.Said, IsSame = Adjustments.Predictable, ShortBlocks = Adjustments.ShortBlocks, Literal = Adjustments.Literal });
        State = State with { Said = [.. State.Said.Append(said.VariantId).TakeLast(MaxSaid)] };
        return said.Text;
    }

    /// <summary>Changes how to talk.</summary>
    public virtual void Adjust(Adjustments other) => Adjustments = other;

    /// <summary>Says what a change of how to talk made different in what is ahead; nothing where it made nothing different.</summary>
    public virtual void SayWhatIsOtherNow()
    {
    }

    /// <summary>A phrase that is no part of what is said here, so that saying it uses up no variant.</summary>
    public string Aside(string key, Dictionary<string, object?>? values = null) => phrases.Say(key, values ?? [], new PhraseSeed(key, Turn.Number) { IsSame = Adjustments.Predictable }).Text;

    /// <summary>Says a phrase.</summary>
    public void Say(string key, Dictionary<string, object?>? values = null, string about = "", string judge = AccountJudge.Version) =>
        Turn.Say(Phrase(key, values, about), SourceOf(key, judge));

    /// <summary>What a reply that says the phrase came from; null where it cannot be reported: where it does not judge or explain, or nothing may be kept.</summary>
    public ReplySource? SourceOf(string key, string judge) => Agreed ? phrases.SourceOf(key, judge) : null;

    /// <summary>What a reply that shows what was judged came from.</summary>
    public ReplySource? SourceOfCard(string card) => Agreed ? phrases.SourceOfCard(card, AccountJudge.Version) : null;

    /// <summary>A button's label; the same action has the same label everywhere.</summary>
    public string Button(string id) => phrases.Fixed("label-" + id);

    /// <summary>Shows a card that can be made again from what is known, so that its data need not be remembered.</summary>
    public void Show<TData>(string card, Func<string, TData> data, JsonTypeInfo<TData> type, string? about = null, ReplySource? source = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var nonce = NextNonce();
        Turn.Show(card, data(nonce), type, source);
        State = State with { Card = new OpenCard(nonce, card, null) { About = about } };
    }

    /// <summary>Asks with buttons; typed numbers and labels answer it too.</summary>
    public void Choose(string step, string text, IReadOnlyList<CardChoice> choices) =>
        Open("choice", nonce => new ChoiceCardData { Text = text, Choices = choices, Step = step, Nonce = nonce }, CardJson.Default.ChoiceCardData);

    /// <summary>Shows a card that waits for its answer; it makes every earlier card stale.</summary>
    public void Open<TData>(string card, Func<string, TData> data, JsonTypeInfo<TData> type)
    {
        ArgumentNullException.ThrowIfNull(data);
        var nonce = NextNonce();
        var made = data(nonce);
        Turn.Show(card, made, type);
        State = State with { Card = new OpenCard(nonce, card, JsonSerializer.SerializeToElement(made, type)) };
    }

    /// <summary>A nonce for a new card, which makes every earlier card stale.</summary>
    public string NextNonce()
    {
        var nonce = CardNonce.Of(Turn.Key, Turn.Number, ++cards);
        State = State with { Nonce = nonce, Card = null };
        return nonce;
    }
}
