namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>What a knowledge question has the learner do.</summary>
public enum KnowledgeItemKind
{
    /// <summary>Say why or how, in their own words.</summary>
    Explain,

    /// <summary>Choose one of a few.</summary>
    Choose,

    /// <summary>Say what will happen, with or without choices.</summary>
    Predict,

    /// <summary>Say what is wrong with something, with or without choices.</summary>
    FindTheFault,
}
