namespace Zavmo.Bot.Roles.Documents;

/// <summary>A file that is not read as a job description.</summary>
/// <param name="fault">Why not.</param>
/// <param name="cause">What a reader threw; null when none did.</param>
public sealed class DocumentException(DocumentFault fault, Exception? cause = null) : Exception(Sentence(fault), cause)
{
    /// <summary>Why not.</summary>
    public DocumentFault Fault { get; } = fault;

    // For the command line; in the chat the assets say it.
    private static string Sentence(DocumentFault fault) => fault switch
    {
        DocumentFault.Empty => "The file has no text in it.",
        DocumentFault.TooLarge => "The file is larger than 2 MB: a job description is a few pages.",
        DocumentFault.TooLong => "The text is longer than 200,000 characters: a job description is a few pages.",
        DocumentFault.Picture => "The file is a picture, a sound or a film, not text.",
        DocumentFault.Encrypted => "The file is protected by a password: save it without one.",
        DocumentFault.Scanned => "The PDF holds pictures of pages and no text.",
        DocumentFault.OldWord => "The file is an old Word document (.doc): save it as .docx or PDF.",
        DocumentFault.Archive => "The file is a zip and no Word document.",
        DocumentFault.Bomb => "The file unpacks to far more than a document holds.",
        DocumentFault.Broken => "The file is damaged and cannot be read.",
        DocumentFault.Data => "The file is data for a program (JSON), not a job description in sentences.",
        DocumentFault.NotAllowed => "The file lies where nothing is fetched from.",
        DocumentFault.NotFetched => "The file could not be fetched.",
        _ => "The file is no text, Markdown, Word (.docx) or PDF.",
    };
}
