using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>What one writer wrote.</summary>
/// <param name="Name">The name of the set.</param>
/// <param name="Accounts">Real accounts, with their levels and signals.</param>
/// <param name="Nonsense">Texts that look like such and make no sense.</param>
internal sealed record WriterSet(string Name, IReadOnlyList<AccountItem> Accounts, IReadOnlyList<(AccountContext Context, string Text)> Nonsense);
