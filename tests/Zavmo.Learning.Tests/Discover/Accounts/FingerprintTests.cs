using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class FingerprintTests
{
    [Fact]
    public void Should_take_every_run_of_five_words_whatever_the_case_and_punctuation()
    {
        Assert.Equal(["one two three four five", "two three four five six"], Fingerprint.Of("One, two -- THREE four. Five six!").Order());
    }

    [Fact]
    public void Should_give_none_for_a_shorter_text()
    {
        Assert.Empty(Fingerprint.Of("only four words here"));
        Assert.Empty(Fingerprint.Of(string.Empty));
    }
}
