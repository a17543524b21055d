namespace Zavmo.Bot.Roles.Documents;

/// <summary>The kinds of file that are read.</summary>
public enum DocumentKind
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>Word since 2007.</summary>
    Word,

    /// <summary>PDF.</summary>
    Pdf,
}
