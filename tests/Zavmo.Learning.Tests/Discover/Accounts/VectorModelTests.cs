using Zavmo.Learning.Discover.Accounts;
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

        var samples = TrainingTexts.Samples();
        var weight = LengthBalance.Of(samples, sample => sample.Account.Length, sample => sample.Level > 0);
        foreach (var bin in samples.GroupBy(sample => sample.Account.Length / 12).Where(bin => bin.Key < 7))
        {
            Assert.InRange(bin.Where(sample => sample.Level > 0).Sum(weight) / bin.Where(sample => sample.Level == 0).Sum(weight), 0.8, 1.25);
        }
    }
}
