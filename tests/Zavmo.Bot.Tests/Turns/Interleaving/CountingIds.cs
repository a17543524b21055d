using System.Globalization;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>Ids in order, the same in every run.</summary>
internal sealed class CountingIds(string prefix) : IdProvider
{
    private int next;

    public override string NewId() => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++next}");

    public override string NewSalt() => NewId();
}
