using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class WordOrderTableTests
{
    /// <summary>Whoever changes the tagger or the accounts makes the table anew: set the variable ZAVMO_WRITE_TABLE to its path.</summary>
    [Fact]
    public void Should_hold_the_table_that_the_accounts_give()
    {
        var made = WordOrderTraining.Table([.. AccountSets.Dev.Concat(AccountSets.Own).Select(item => item.Answer)]);
        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_TABLE") is { Length: > 0 } path)
        {
            File.WriteAllText(path, string.Join('\n', made) + "\n");
        }

        Assert.Equal(made, Lexicon.Lines("transitions").ToList());
    }
}
