using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Counts what the streams of one PDF unpack to, every time that one is unpacked, and refuses before it is too much.</summary>
internal sealed class PdfLimits : IFilterProvider
{
    private const long MostUnpacked = 16L * 1024 * 1024;

    private readonly Dictionary<IFilter, IFilter> metered = [];

    /// <summary>What may still be unpacked, in bytes.</summary>
    public long Left { get; private set; } = MostUnpacked;

    /// <summary>Whether it was too much. The package passes over what fails in a part of a document, so that it must be asked afterwards.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Counts bytes.</summary>
    /// <exception cref="DocumentException">They are too many.</exception>
    public void Take(long bytes)
    {
        Exceeded = Exceeded || bytes > Left;
        if (Exceeded)
        {
            throw new DocumentException(DocumentFault.Bomb);
        }

        Left -= bytes;
    }

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Metered(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Metered(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetAllFilters() => Metered(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Metered(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => metered.TryGetValue(filter, out var known) ? known : metered[filter] = new PdfMeteredFilter(filter, this))];
}
