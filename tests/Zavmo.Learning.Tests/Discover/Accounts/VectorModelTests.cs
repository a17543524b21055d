using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class VectorModelTests
{
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
    public void Should_hold_a_sense_model_like_the_one_that_the_accounts_and_the_nonsense_give()
    {
        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_MODELS") is { Length: > 0 } folder)
        {
            var made = SenseTraining.Make();
            File.WriteAllLines(Path.Combine(folder, "sense-model.txt"), made.Network.Lines());
            File.AppendAllText(
                Path.Combine(Path.GetTempPath(), "zavmo-models.txt"),
                FormattableString.Invariant($"sense-model: doubted {made.Doubted:0.000}, caught {made.Caught:0.000}, vouched {made.Vouched:0.000}, limit {made.Network.Doubted:0.00}\n"));
        }

        // Making all of it takes minutes. What is made here is one of its networks, without the sets of one writer, and measured on those.
        var kept = SenseNetwork.Read("sense-model");
        var sample = SenseTraining.Sample(kept);
        Assert.InRange(sample.Doubted, 0, 0.06);
        Assert.InRange(sample.Caught, 0.6, 1);
        Assert.InRange(SenseTraining.Agreement(sample.Network, kept), 0.88, 1);
    }
}
