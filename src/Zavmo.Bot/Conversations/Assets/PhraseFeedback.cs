namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Whether a phrase says something that can be wrong, so that whoever reads it can report it.</summary>
public enum PhraseFeedback
{
    /// <summary>It asks, or says where things stand.</summary>
    None,

    /// <summary>It says what a judge made of the learner's words.</summary>
    Judgement,

    /// <summary>It explains.</summary>
    Explanation,
}
