using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Reads a PDF: columns one after the other, without what stands on the head and foot of every page.</summary>
internal static partial class PdfReader
{
    private const int MostPages = 60;
    private const int MostLetters = 400_000;

    // What is repeated stands among the first or last lines of a page.
    private const int Margin = 2;

    /// <summary>The text; empty when the pages are pictures.</summary>
    /// <exception cref="DocumentException">The bytes are no readable PDF.</exception>
    public static string Read(byte[] bytes)
    {
        var limits = new PdfLimits();
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = limits });
            if (document.NumberOfPages > MostPages)
            {
                throw new DocumentException(DocumentFault.TooLong);
            }

            var pages = new List<List<List<PdfLine>>>();
            var letters = 0;
            foreach (var page in document.GetPages())
            {
                letters += page.Letters.Count;
                if (limits.Exceeded)
                {
                    throw new DocumentException(DocumentFault.Bomb);
                }

                if (letters > MostLetters)
                {
                    throw new DocumentException(DocumentFault.TooLong);
                }

                pages.Add(LinesOf(page));
            }

            return PdfParagraphs.Join(WithoutMargins(pages).SelectMany(page => page));
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new DocumentException(DocumentFault.Encrypted, error);
        }
#pragma warning disable CA1031 // On damaged bytes the package throws whatever it meets: out of range, null, cast, its own.
        catch (Exception error) when (error is not DocumentException)
#pragma warning restore CA1031
        {
            throw new DocumentException(limits.Exceeded ? DocumentFault.Bomb : DocumentFault.Broken, error);
        }
    }

    private static List<List<PdfLine>> LinesOf(Page page)
    {
        var bullets = new PdfBullets(page);
        return
        [
            .. PdfColumns.Blocks(page.GetWords().Where(word => !string.IsNullOrWhiteSpace(word.Text)))
                .Select(block => block.ConvertAll(LineOf).ConvertAll(bullets.Mark)),
        ];
    }

    private static PdfLine LineOf(List<Word> words)
    {
        var letters = words.SelectMany(word => word.Letters).ToList();
        return new PdfLine(
            string.Join(' ', words.Select(word => word.Text.Normalize(NormalizationForm.FormKC).Replace("\u00AD", "-", StringComparison.Ordinal))),
            words[0].BoundingBox.Left,
            words[^1].BoundingBox.Right,
            letters[0].StartBaseLine.Y,
            letters.Max(letter => letter.PointSize),
            letters.TrueForAll(letter => Heavy().IsMatch(letter.FontName ?? "")));
    }

    private static List<List<List<PdfLine>>> WithoutMargins(List<List<List<PdfLine>>> pages)
    {
        if (pages.Count < 2)
        {
            return pages;
        }

        var edges = pages.ConvertAll(page => page.SelectMany(block => block).OrderByDescending(line => line.Baseline).ToList())
            .ConvertAll(lines => lines.Take(Margin).Concat(lines.TakeLast(Margin)).ToHashSet());
        var repeated = edges.SelectMany(edge => edge.Select(line => Shape(line)).Distinct())
            .GroupBy(shape => shape, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. pages.Select((page, at) => page.ConvertAll(block => block.FindAll(line => !edges[at].Contains(line) || !repeated.Contains(Shape(line)))))];
    }

    // Page numbers differ; the rest of such a line does not.
    private static string Shape(PdfLine line) => Digits().Replace(line.Text, "0");

    [GeneratedRegex("bold|heavy|black", RegexOptions.IgnoreCase)]
    private static partial Regex Heavy();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
