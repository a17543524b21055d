using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Unpacks a stream of a PDF once without keeping it, and lets the package unpack it only when it is bearable.</summary>
/// <param name="inner">The package's filter.</param>
/// <param name="limits">What may be unpacked in all.</param>
internal sealed class PdfMeteredFilter(IFilter inner, PdfLimits limits) : IFilter
{
    // The two old packings that make much of little are hardly in use: what they pack must be small, as it cannot be counted before.
    private const int MostOfOldPacking = 16 * 1024;
    private const int HeaderOfFlate = 2;

    // To unpack a stream costs something however small it is.
    private const int CostOfOne = 2 * 1024;

    /// <inheritdoc />
    public bool IsSupported => inner.IsSupported;

    /// <inheritdoc />
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (inner is LzwFilter or RunLengthFilter && input.Length > MostOfOldPacking)
        {
            limits.Take(long.MaxValue);
        }

        CheckRow(streamDictionary, filterIndex);
        if (inner is FlateFilter)
        {
            limits.Take(0);
            CheckUnpacked(input, HeaderOfFlate);
            CheckUnpacked(input, 0);
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        limits.Take(output.Length + CostOfOne);
        return output;
    }

    private void CheckUnpacked(Memory<byte> input, int from)
    {
        if (input.Length <= from)
        {
            return;
        }

        using var packed = new MemoryStream(input[from..].ToArray(), writable: false);
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[81920];
        var length = 0L;
        try
        {
            for (int read; (read = unpacked.Read(buffer)) > 0;)
            {
                length += read;
                if (length > limits.Left)
                {
                    limits.Take(length);
                }
            }
        }
        catch (InvalidDataException)
        {
            // Damaged from here on: the package gets no further either.
        }
    }

    // A predictor sets aside a row of the width that the document gives.
    private void CheckRow(DictionaryToken stream, int filterIndex)
    {
        var given = stream.Data.GetValueOrDefault(NameToken.DecodeParms.Data);
        var parameters = given as DictionaryToken ?? (given is ArrayToken several && filterIndex < several.Length ? several[filterIndex] as DictionaryToken : null);
        if (parameters is null)
        {
            return;
        }

        var row = Number(parameters, NameToken.Columns) * Number(parameters, NameToken.Colors) * Number(parameters, NameToken.BitsPerComponent);
        if (row / 8 > limits.Left)
        {
            limits.Take(long.MaxValue);
        }
    }

    private static double Number(DictionaryToken parameters, NameToken name) =>
        parameters.Data.GetValueOrDefault(name.Data) is NumericToken number ? Math.Max(1, number.Data) : 1;
}
