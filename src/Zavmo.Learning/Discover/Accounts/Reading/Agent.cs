namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Who does what a clause says.</summary>
internal enum Agent
{
    /// <summary>Nobody is named: an order, a heading, a fragment.</summary>
    None,

    /// <summary>The writer, as "I".</summary>
    Self,

    /// <summary>The writer, left out as in "rang the boss".</summary>
    Dropped,

    /// <summary>"We".</summary>
    Group,

    /// <summary>Someone or something else.</summary>
    Other,
}
