namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>How a question about open choices was answered.</summary>
internal enum Chosen
{
    /// <summary>It was not: what was said is about something else, or nothing was open.</summary>
    Other,

    /// <summary>With one of them.</summary>
    One,

    /// <summary>With none of them.</summary>
    None,

    /// <summary>With a yes that says not which; it was asked again.</summary>
    AskedAgain,
}
