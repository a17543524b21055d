using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>The accounts that lie beside these tests.</summary>
internal static class AccountSets
{
    public static readonly AccountJudge Judge = new();

    /// <summary>135 accounts on 27 requirements, for tuning.</summary>
    public static IReadOnlyList<AccountItem> Dev { get; } = Read("accounts-dev.jsonl");

    /// <summary>46 accounts on other trades, written with their levels before the judge saw them; a few rules were then mended by what they showed.</summary>
    public static IReadOnlyList<AccountItem> Own { get; } = Read("accounts-own.jsonl");

    /// <summary>Texts with the surface of an account and no sense.</summary>
    public static IReadOnlyList<string> Nonsense { get; } = [.. File.ReadLines(Path("nonsense.txt")).Where(line => line.Length > 0)];

    public static AccountJudgement JudgeItem(AccountItem item, params string[] parts) => Judge.Judge(item.Context, parts.Length > 0 ? parts : [item.Answer]);

    public static IReadOnlyList<AccountResult> Results(IReadOnlyList<AccountItem> items) =>
        [.. items.Select(item => new AccountResult(item, JudgeItem(item)))];

    private static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Discover", "Accounts", name);

    private static IReadOnlyList<AccountItem> Read(string name)
    {
        using var reader = new StreamReader(Path(name));
        return AccountItemReader.Read(reader);
    }
}
