using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Tests.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Reading;

/// <summary>What tells of work is an answer, whatever words of a request are in it.</summary>
public sealed class AccountsAreAnswersTests
{
    private static readonly IntentReader Reader = new(DialogPhrases.Load());

    [Fact]
    public void Should_read_no_account_as_something_else()
    {
        var accounts = AccountSets.Dev.Concat(AccountSets.Own).ToList();
        var misread = accounts.Where(item => Reader.Read(item.Answer) != LearnerIntent.None).ToList();

        Assert.True(accounts.Count > 150);

        // Those that are read as a request are requests, rated 1: "not my job", "why do you want to know?".
        Assert.All(misread, item => Assert.True(item.Level == 1, item.Answer));
        Assert.InRange(misread.Count, 1, 5);
    }

    [Theory]
    [InlineData("I would ring the customer first, because an email makes angry people angrier. I'd check what we promised her.")]
    [InlineData("Ask the shift lead who sees the list, then check the stock.")]
    [InlineData("First I would find out who is affected.")]
    [InlineData("I'd tell my manager and write to the client.")]
    [InlineData("I would stop the line.")]
    [InlineData("Skip the form and call the doctor, because it costs an hour.")]
    public void Should_read_what_somebody_would_do_as_an_answer(string text) => Assert.Equal(LearnerIntent.None, Reader.Read(text));

    [Theory]
    [InlineData("A colleague said he wants to kill himself", LearnerIntent.Distress)]
    [InlineData("A caller wanted to kill himself. I kept him on the line and called the crisis team.", LearnerIntent.None)]
    [InlineData("My supervisor touched me in the store room and I told nobody", LearnerIntent.Distress)]
    [InlineData("I reported a colleague for harassment after two people came to me. HR opened a case.", LearnerIntent.None)]
    public void Should_tell_a_person_at_risk_from_an_account_of_having_helped(string text, LearnerIntent expected) =>
        Assert.Equal(expected, Reader.Read(text));

    [Fact]
    public void Should_take_a_short_question_that_no_phrase_fits_as_a_question()
    {
        Assert.Equal(LearnerIntent.WhatDoYouMean, Reader.Read("And the old one, too?"));
        Assert.Equal(LearnerIntent.WhoSees, Reader.Read("would anybody over there get to look at it?"));
        Assert.Equal(LearnerIntent.None, Reader.Read("Why we chose this was the cost."));
    }
}
