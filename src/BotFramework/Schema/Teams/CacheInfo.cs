namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep an answer.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = null, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    public string CacheType { get; set; }

    /// <summary>Seconds.</summary>
    public int CacheDuration { get; set; }
}
