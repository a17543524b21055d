using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class VectorModelTests
{
    /// <summary>Whoever changes the measures or the sets makes the models anew: set the variable ZAVMO_WRITE_MODELS to the folder Lexicon.</summary>
    [Fact]
    public void Should_hold_the_topic_model_that_the_accounts_give() => Compare("about-model", VectorTraining.Topic(), mayLose: 0.004, catches: 0.15);

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

    private static void Compare(string name, VectorTraining.Outcome made, double mayLose, double catches)
    {
        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_MODELS") is { Length: > 0 } folder)
        {
            File.WriteAllLines(Path.Combine(folder, name + ".txt"), made.Model.Lines());
            File.AppendAllText(Path.Combine(Path.GetTempPath(), "zavmo-models.txt"), FormattableString.Invariant($"{name}: lost {made.Lost:0.0000}, caught {made.Caught:0.000}\n"));
        }

        Assert.InRange(made.Lost, 0, mayLose);
        Assert.InRange(made.Caught, catches, 1);
        var kept = LinearModel.Read(name);
        Assert.Equal(made.Model.Weights.Count, kept.Weights.Count);

        // Another processor rounds otherwise; the weights need not be the same to the last digit.
        var largest = kept.Weights.Max(Math.Abs);
        Assert.All(made.Model.Weights.Zip(kept.Weights), pair => Assert.Equal(pair.First / largest, pair.Second / largest, 0.02));
    }
}
