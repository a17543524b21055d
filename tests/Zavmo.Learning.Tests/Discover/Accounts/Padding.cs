namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Sentences that say nothing, around an account: what it shows stays the same, and nonsense stays nonsense.</summary>
internal static class Padding
{
    private const int AtOnce = 3;

    private static readonly string[] Sentences =
    [
        "That is how it was.", "There is not much more to say.", "It was a normal day in many ways.", "It was challenging.", "It was rewarding.", "I always give my best.",
        "I really enjoyed it and learned a lot.", "Quality matters in everything we do.", "At the end of the day it is all about people.", "These things happen in our trade.",
        "You have to be patient in this job.", "Communication is the key to everything.", "It is what it is.", "I take pride in my work.", "Every day is different here.",
        "No two days are the same.", "I think that says it all.", "I hope this answers the question.", "I could tell you many such stories.", "Things like that come up all the time.",
        "It is an important part of the role.", "Teamwork makes all the difference.", "I like what I do.", "I have always been a careful person.", "Good work speaks for itself.",
        "We are a great team.", "It was a busy time for everybody.", "I was glad when it was over.", "Experience helps a lot with this.", "One has to stay calm.",
        "I believe in doing things properly.", "That is just the way I work.", "It can be stressful at times.", "Nobody is perfect.", "Practice makes perfect.",
        "There is always room to improve.", "Attention to detail is everything.", "I am a people person.", "You never stop learning.", "It was a good experience all in all.",
    ];

    /// <summary>The text with three such sentences before it, or after it.</summary>
    public static string Around(string text, int seed)
    {
        var sentences = string.Join(' ', Chosen(seed));
        return seed % 2 == 0 ? $"{sentences} {text}" : $"{text} {sentences}";
    }

    private static IEnumerable<string> Chosen(int seed)
    {
        var order = Enumerable.Range(0, Sentences.Length).ToArray();
        new Random(seed).Shuffle(order);
        return order.Take(AtOnce).Select(place => Sentences[place]);
    }
}
