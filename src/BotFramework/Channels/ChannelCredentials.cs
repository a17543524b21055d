using Azure;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Zavmo.BotFramework;

/// <summary>
/// The bot's token for one audience. It is fetched once, and again when four fifths of its life are over; a renewal that fails leaves the
/// present one until it ends.
/// </summary>
/// <param name="source">A credential that has cached nothing, so that a renewal is a new token.</param>
/// <param name="scope">What the token is for, as <c>https://api.botframework.com/.default</c>.</param>
internal sealed class ChannelCredentials(Func<TokenCredential> source, string scope, TimeProvider time, ILogger logger) : ServiceClientCredentials
{
    private const string Authorization = "Authorization";
    private const double UsedShare = 0.8;
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private Held _held;
    private Task<Held> _renewing;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        // As text that is made once a token: the typed header would be written out anew for every request.
        request.Headers.Remove(Authorization);
        request.Headers.TryAddWithoutValidation(Authorization, await HeaderAsync(cancellationToken));
    }

    private async ValueTask<string> HeaderAsync(CancellationToken cancellationToken)
    {
        var held = Volatile.Read(ref _held);
        var now = time.GetUtcNow();
        if (held is not null && now < held.RenewAt)
        {
            return held.Header;
        }

        var renewing = Renew();
        return held is not null && now < held.EndsAt ? held.Header : (await renewing.WaitAsync(cancellationToken)).Header;
    }

    private Task<Held> Renew()
    {
        lock (_gate)
        {
            return _renewing ??= RenewAsync();
        }
    }

    private async Task<Held> RenewAsync()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            var token = await source().GetTokenAsync(new TokenRequestContext([scope]), CancellationToken.None);
            var now = time.GetUtcNow();
            var share = (token.ExpiresOn - now) * UsedShare;
            return Hold(new Held("Bearer " + token.Token, now + (share > Again ? share : Again), token.ExpiresOn));
        }
        catch (Exception problem) when (problem is AuthenticationFailedException or RequestFailedException or OperationCanceledException)
        {
            var now = time.GetUtcNow();
            if (_held is not { } held || now >= held.EndsAt)
            {
                throw new HttpRequestException("The bot got no token for the channel.", problem);
            }

            Log.TokenNotRenewed(logger, problem.GetType().Name);
            return Hold(held with { RenewAt = now + Again });
        }
        finally
        {
            lock (_gate)
            {
                _renewing = null;
            }
        }
    }

    private Held Hold(Held held)
    {
        Volatile.Write(ref _held, held);
        return held;
    }

    private sealed record Held(string Header, DateTimeOffset RenewAt, DateTimeOffset EndsAt);
}
