using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Adverts;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Extraction;

/// <summary>What stands around a quote as the rules see it: its sentence or table cell, and what the heading above it says.</summary>
internal sealed partial class AdvertContext
{
    private readonly List<(int Number, string Text, AdvertBlock Block)> lines;
    private readonly AdvertWeights weights;

    public AdvertContext(string text, AdvertTable adverts)
    {
        weights = new AdvertWeights(adverts);
        var columns = new AdvertColumns(adverts.Headings);
        var tables = new AdvertTables(adverts.Headings);
        var read = LineReader.Read(text, source => tables.Expand(columns.Unfold(source)));
        lines = [.. AdvertBlocks.Split(read, adverts.Headings).SelectMany(block => block.Lines.Select(line => (line.Number, line.Text, block)))];
    }

    /// <summary>The sentence that holds a quote; the quote itself where it is longer than one.</summary>
    public string Sentence(LineRange range, string quote)
    {
        var plain = PlainText.Of(quote);
        return In(range).SelectMany(line => SentenceEnd().Split(line.Text)).FirstOrDefault(sentence => PlainText.Holds(PlainText.Of(sentence), plain)) ?? quote;
    }

    /// <summary>How much it is wanted: what stands below "desirable" is desirable whatever its words; below "essential" a line may still call itself desirable. Null where neither says so.</summary>
    public Importance? ImportanceOf(LineRange range, string quote)
    {
        var heading = Heading(range, PlainText.Of(quote));
        var said = weights.Of(quote) ?? weights.Of(Sentence(range, quote));
        return heading == Importance.Nice || said == Importance.Nice ? Importance.Nice : heading == Importance.Must ? Importance.Must : said;
    }

    /// <summary>Whether all of it stands under headings that ask something of the person.</summary>
    public bool IsAsked(LineRange range) => In(range).All(line => line.Block.Part is AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools);

    // A row of a table may have an essential and a desirable cell on the same line.
    private Importance Heading(LineRange range, string quote)
    {
        var near = In(range).ToList();
        var cells = near.FindAll(line => PlainText.Holds(PlainText.Of(line.Text), quote));
        return (cells.Count > 0 ? cells : near).Select(line => line.Block.Importance).Distinct().ToList() is [var only] ? only : Importance.Unsaid;
    }

    private IEnumerable<(int Number, string Text, AdvertBlock Block)> In(LineRange range) => lines.Where(line => line.Number >= range.First && line.Number <= range.Last);

    [GeneratedRegex(@"(?<=[.!?;])\s+")]
    private static partial Regex SentenceEnd();
}
