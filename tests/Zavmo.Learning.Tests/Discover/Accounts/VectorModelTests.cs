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
    public void Should_hold_a_signal_model_like_the_one_that_the_accounts_and_the_nonsense_give()
    {
        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_MODELS") is { Length: > 0 } folder)
        {
            var made = SignalTraining.Make();
            File.WriteAllLines(Path.Combine(folder, "signal-model.txt"), made.Network.Lines());
            File.AppendAllText(
                Path.Combine(Path.GetTempPath(), "zavmo-models.txt"),
                FormattableString.Invariant($"signal-model: doubted {made.Doubted:0.000}, caught {made.Caught:0.000}, limits {made.Network.OfFewWords} {made.Network.OfMany}, right {string.Join(", ", made.Right)}\n"));
        }

        // Making all of it takes half an hour. What is made here is a network of each kind of some of the texts, without the sets of one writer, and measured on those.
        var sample = SignalTraining.Sample(SignalNetwork.Read("signal-model"), EveryText);
        Assert.InRange(sample.Doubted, 0, 0.2);
        Assert.InRange(sample.Caught, 0.5, 1);
        Assert.All([Signal.Reason, Signal.Difficulty, Signal.Reach], signal => Assert.InRange(sample.Right[signal], 0.75, 1));
    }
}
