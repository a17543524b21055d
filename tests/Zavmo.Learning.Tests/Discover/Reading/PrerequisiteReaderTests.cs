using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class PrerequisiteReaderTests
{
    [Theory]
    [InlineData("yes", 1, "Yes")]
    [InlineData("y", 1, "Yes")]
    [InlineData("Yes, I have it", 1, "Yes")]
    [InlineData("I have it", 1, "Yes")]
    [InlineData("I don't have it", 1, "No")]
    [InlineData("not yet", 1, "No")]
    [InlineData("nearly", 1, "Nearly")]
    [InlineData("almost!", 1, "Nearly")]
    [InlineData("yes no", 2, "Yes No")]
    [InlineData("Yes, nearly", 2, "Yes Nearly")]
    [InlineData("1 yes, 2 not yet", 2, "Yes No")]
    [InlineData("y\nn\ny", 3, "Yes No Yes")]
    [InlineData("both yes", 2, "Yes Yes")]
    [InlineData("yes to all", 3, "Yes Yes Yes")]
    [InlineData("neither", 2, "No No")]
    [InlineData("- yes", 2, "? Yes")]
    [InlineData("yes, sort of", 1, "Nearly")]
    [InlineData("kind of", 1, "Nearly")]
    [InlineData("Not quite yet", 1, "Nearly")]
    [InlineData("I'm working on it", 1, "Nearly")]
    [InlineData("I think so", 1, "Yes")]
    [InlineData("I don't think so", 1, "No")]
    [InlineData("of course not", 1, "No")]
    [InlineData("yes, no problem", 1, "Yes")]
    [InlineData("I have no points on my licence", 1, "Yes")]
    [InlineData("I have no licence", 1, "No")]
    [InlineData("1 yes, 2 sort of", 2, "Yes Nearly")]
    [InlineData("yes and I have a certificate", 1, "Yes")]
    public void Should_read_what_people_type(string text, int expected, string answers) =>
        Assert.Equal(answers, string.Join(' ', PrerequisiteReader.Read(text, expected)!.Select(answer => answer?.ToString() ?? "?")));

    [Theory]
    [InlineData("yes", 2)]
    [InlineData("yes no yes", 2)]
    [InlineData("", 1)]
    [InlineData("3 3", 2)]
    [InlineData("maybe", 1)]
    [InlineData("no problem", 1)]
    [InlineData("I'm not sure", 1)]
    [InlineData("yes and no", 1)]
    [InlineData("-", 1)]
    [InlineData("- -", 2)]
    [InlineData("I worked at a shop for many years and there was no problem so yes I would say I do", 1)]
    public void Should_not_guess_what_may_be_meant(string text, int expected) => Assert.Null(PrerequisiteReader.Read(text, expected));

    [Theory]
    [InlineData("My certificate from 2019, in the drawer", "Degree in nursing", "My certificate from 2019, in the drawer")]
    [InlineData("BSc Computing degree, Leeds 2016", "A degree in computing", "BSc Computing degree, Leeds 2016")]
    [InlineData("yes. a reference letter from Ann Lowe", "Two years with customers", "a reference letter from Ann Lowe")]
    [InlineData("my GOC number is 01-12345", "GOC registration", "my GOC number is 01-12345")]
    [InlineData("PIN 12A3456E", "Registered nurse", "PIN 12A3456E")]
    [InlineData("membership no 98765", "Member of the institute", "membership no 98765")]
    [InlineData("yes and I have a certificate", "Two years with customers", "yes and I have a certificate")]
    [InlineData("no points on my driving licence", "Clean driving", "no points on my driving licence")]
    [InlineData("contract, Brightwell Dental, 2021", "Looking after business customers", "contract, Brightwell Dental, 2021")]
    public void Should_find_what_could_be_looked_at(string text, string asked, string proof) => Assert.Equal(proof, ProofReader.Find(text, asked));

    [Theory]
    [InlineData("I have a degree", "A degree in computing")]
    [InlineData("I saw a number of customers in 2019", "Two years with customers")]
    [InlineData("my number is on file", "Registered number on file")]
    [InlineData("I lost the certificate", "Degree in nursing")]
    [InlineData("no certificate, but I can do it", "Degree in nursing")]
    [InlineData("everybody knows me", "Two years with customers")]
    [InlineData("Certificate of competence in manual handling of loads", "Certificate of competence in manual handling of loads")]
    [InlineData("", "Degree")]
    public void Should_take_a_word_of_the_document_or_a_denial_for_nothing(string text, string asked) => Assert.Null(ProofReader.Find(text, asked));
}
