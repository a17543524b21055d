using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class VectorModelTests
{
    private const int EveryText = 4;

    /// <summary>Whoever changes the measures or the sets makes the models anew: set the variable ZAVMO_WRITE_MODELS to the folder Lexicon.</summary>
    [Fact]
    public void Should_hold_a_topic_model_like_the_one_that_the_accounts_give()
    {
        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_MODELS") is { Length: > 0 } folder)
        {
            var made = TopicTraining.Make();
            File.WriteAllLines(Path.Combine(folder, "topic-model.txt"), made.Model.Lines());
            File.AppendAllText(
                Path.Combine(Path.GetTempPath(), "zavmo-models.txt"), FormattableString.Invariant($"topic-model: lost {made.Lost:0.0000}, caught {made.Caught:0.000}\n"));
        }

        var sample = TopicTraining.Sample();
        Assert.InRange(sample.Lost, 0, 0.01);
        Assert.InRange(sample.Caught, 0.3, 1);
        Assert.InRange(TopicTraining.Agreement(sample.Model, TopicModel.Read("topic-model")), 0.8, 1);
    }

    [Fact]
    public void Should_find_signals_as_the_accounts_give_them()
    {
        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_MODELS") is { Length: > 0 } folder)
        {
            File.WriteAllLines(Path.Combine(folder, "signal-model.txt"), SignalTraining.Make().Lines());
            File.WriteAllLines(Path.Combine(folder, "sense-model.txt"), SenseTraining.Make().Lines());
        }

        // Making all of it takes minutes. What is made here is a network of some of the texts, without the sets of one writer, and measured on those.
        var right = SignalTraining.Sample(EveryText);
        Assert.All([Signal.Reason, Signal.Difficulty, Signal.Reach], signal => Assert.InRange(right[signal], 0.75, 1));
    }

    /// <summary>The layers that tell sense are fitted by a script, which takes what is written here: set the variable ZAVMO_WRITE_TEXTS to a folder.</summary>
    [Fact]
    public void Should_have_as_many_texts_of_a_length_with_sense_as_without()
    {
        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_TEXTS") is { Length: > 0 } folder)
        {
            SenseTraining.Write(folder);
        }

        // What is made of accounts counts less and is made of all lengths, so they are near each other and not equal.
        Assert.All(SenseTraining.WeightsByLength().Take(6), bin => Assert.InRange(bin.Sense / bin.None, 0.6, 1.6));
    }

    [Theory]
    [InlineData("I rang the boss on Friday, he wanted 12, so I checked 40 instead.", -2.4)]
    [InlineData("Yesterday I fixed the printer on the second floor. It was a paper jam.", 3)]
    public void Should_hear_sense_in_layers_that_were_fitted_together(string text, double sense)
    {
        var read = AccountText.Of(Account.Read([text], [[]]).WithoutEmptySentences());
        var states = AccountSets.Encoder.Read(read);
        Assert.Equal(states.Words.Count * states.Vector.Length, states.Fitted.Length);
        Assert.InRange(SenseModel.Read().Score(states).Sense, sense - 0.3, sense + 0.3);
    }
}
