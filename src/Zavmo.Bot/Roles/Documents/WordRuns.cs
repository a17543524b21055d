using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>The text of a paragraph of a Word document, as it is once its tracked changes are accepted.</summary>
internal static class WordRuns
{
    /// <summary>The paragraph's own text, without that of the boxes anchored in it.</summary>
    public static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    /// <summary>The text boxes that are anchored in the paragraph. Word writes each twice, for old readers too: the first counts.</summary>
    public static IEnumerable<TextBoxContent> BoxesOf(Paragraph paragraph) => paragraph.Descendants<TextBoxContent>()
        .Where(box => !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().First() == paragraph);

    private static void Append(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Text words:
                    text.Append(words.Text);
                    break;

                case TabChar:
                    text.Append('\t');
                    break;

                case Break or CarriageReturn:
                    text.Append('\n');
                    break;

                case NoBreakHyphen:
                    text.Append('-');
                    break;

                case SymbolChar:
                    text.Append('\u2022');
                    break;

                case DeletedRun or MoveFromRun or AlternateContentFallback or TextBoxContent or ParagraphProperties or RunProperties:
                    break;

                default:
                    Append(child, text);
                    break;
            }
        }
    }
}
