using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Zavmo.BotFramework;

/// <summary>
/// The keys of one issuer, read through its OpenID metadata. A key id that is not known reads them again, a few times at once
/// and then once a minute; what failed is never remembered.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, IReadOnlyList<string> issuers, Func<HttpClient> http, TimeProvider time)
{
    private const int MostRefreshes = 4;
    private static readonly TimeSpan RefreshEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan Trusted = TimeSpan.FromDays(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly FrozenSet<string> _issuers = issuers.ToFrozenSet(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private SigningKeySet _known;
    private Task<SigningKeySet> _fetching;
    private int _refreshes = MostRefreshes;
    private DateTimeOffset _refilledAt = time.GetUtcNow();

    /// <summary>Whether the issuer of a token is one of those whose keys these are.</summary>
    public bool IsOf(JsonWebToken token) => token.Issuer is { } issuer && _issuers.Contains(issuer);

    /// <summary>The key, or null where the issuer has none of that id.</summary>
    /// <exception cref="HttpRequestException">The keys cannot be read at this time.</exception>
    public async ValueTask<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = Volatile.Read(ref _known);
        var age = known is null ? TimeSpan.MaxValue : time.GetUtcNow() - known.At;
        if (age > Trusted)
        {
            return (await Fetch(limited: false).WaitAsync(cancellationToken)).Find(keyId);
        }

        if (known.Find(keyId) is { } key)
        {
            if (age > Fresh)
            {
                // The turn does not wait for it, and a failure leaves what is known.
                _ = Fetch(limited: true)?.ContinueWith(static failed => failed.Exception, TaskScheduler.Default);
            }

            return key;
        }

        return Fetch(limited: true) is { } fetching ? (await fetching.WaitAsync(cancellationToken)).Find(keyId) : null;
    }

    private Task<SigningKeySet> Fetch(bool limited)
    {
        lock (_gate)
        {
            if (_fetching is not null)
            {
                return _fetching;
            }

            return !limited || MayRefresh() ? _fetching = FetchAsync() : null;
        }
    }

    private bool MayRefresh()
    {
        var refilled = (int)Math.Min((time.GetUtcNow() - _refilledAt) / RefreshEvery, MostRefreshes);
        if (refilled > 0)
        {
            _refreshes = Math.Min(_refreshes + refilled, MostRefreshes);
            _refilledAt = time.GetUtcNow();
        }

        return _refreshes > 0 && _refreshes-- > 0;
    }

    private async Task<SigningKeySet> FetchAsync()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            var metadata = OpenIdConnectConfiguration.Create(await GetAsync(metadataUrl, patience.Token));
            var keys = SigningKeySet.Parse(await GetAsync(metadata.JwksUri, patience.Token), issuers, time);
            Volatile.Write(ref _known, keys);
            return keys;
        }
        catch (Exception problem) when (problem is not HttpRequestException)
        {
            throw new HttpRequestException($"The signing keys of {metadataUrl} cannot be read.", problem);
        }
        finally
        {
            lock (_gate)
            {
                _fetching = null;
            }
        }
    }

    private async Task<string> GetAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && !url.IsLoopback))
        {
            throw new JsonException("Keys are read over https only.");
        }

        return await http().GetStringAsync(url, cancellationToken);
    }
}
