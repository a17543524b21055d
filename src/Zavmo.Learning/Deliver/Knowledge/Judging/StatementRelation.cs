namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>How something said relates to a meaning.</summary>
public enum StatementRelation
{
    /// <summary>Not recognised.</summary>
    None,

    /// <summary>Its words are there and turned round, as far as the matcher can see.</summary>
    Denied,

    /// <summary>Stated.</summary>
    Stated,
}
