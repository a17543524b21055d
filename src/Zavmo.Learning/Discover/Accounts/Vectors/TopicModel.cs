using System.Globalization;
using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>
/// Whether an account is about a requirement. A story is told in other words than a requirement is named, so how near the two are is
/// measured after the account was turned a little towards requirements, and compared with requirements of many other trades. Made from the labelled sets by
/// the tests' <c>TopicTraining</c>.
/// </summary>
internal sealed record TopicModel
{
    private const int InALine = 16;

    /// <summary>What an account's own meaning counts.</summary>
    public required double Own { get; init; }

    /// <summary>What is looked for in the meaning of an account.</summary>
    public required IReadOnlyList<float[]> Looked { get; init; }

    /// <summary>Where requirements lie that speak of it, one for each that is looked for.</summary>
    public required IReadOnlyList<float[]> Found { get; init; }

    /// <summary>The meanings of requirements of other trades.</summary>
    public required IReadOnlyList<float[]> Trades { get; init; }

    /// <summary>What each of the <see cref="TopicMeasures"/> weighs; below zero the account is about something else.</summary>
    public required LinearModel Weighing { get; init; }

    /// <summary>Reads <c>Lexicon/NAME.txt</c>: how many are looked for, the weights, then a line for each row.</summary>
    public static TopicModel Read(string name)
    {
        var lines = Lexicon.Lines(name).ToList();
        var head = lines[0].Split(' ');
        var (own, looked, weightLines) = (Number(head[0]), (int)Number(head[1]), (int)Number(head[2]));
        var weights = lines.Skip(1).Take(weightLines).SelectMany(line => line.Split(' ')).Select(Number).ToList();
        var rows = lines.Skip(1 + weightLines).Select(line => ByteRow.Parse(line).Numbers()).ToList();
        return new()
        {
            Own = own,
            Looked = [.. rows.Take(looked)],
            Found = [.. rows.Skip(looked).Take(looked)],
            Trades = [.. rows.Skip(2 * looked)],
            Weighing = new(weights[0], [.. weights.Skip(1)]),
        };

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>The lines that <see cref="Read"/> reads.</summary>
    public IEnumerable<string> Lines()
    {
        var weights = Weighing.Weights.Prepend(Weighing.Bias).Select(weight => weight.ToString("G5", CultureInfo.InvariantCulture))
            .Chunk(InALine).Select(numbers => string.Join(' ', numbers)).ToList();
        return
        [
            FormattableString.Invariant($"{Own:G5} {Looked.Count} {weights.Count}"), .. weights,
            .. Looked.Concat(Found).Concat(Trades).Select(row => ByteRow.Of(row).ToString()),
        ];
    }

    /// <summary>The meaning of an account, turned towards the requirements that it could be about.</summary>
    public float[] Turned(float[] whole)
    {
        var turned = Array.ConvertAll(whole, value => (float)(value * Own));
        for (var i = 0; i < Looked.Count; i++)
        {
            var much = (float)AccountVectors.Product(whole, Looked[i]);
            for (var k = 0; k < turned.Length; k++)
            {
                turned[k] += much * Found[i][k];
            }
        }

        return turned;
    }

    /// <summary>How far it is about the requirement as described or as named, whichever is nearer; below zero it is about something else.</summary>
    public double Score(AccountVectors vectors, Account account) => TopicMeasures.Of(this, vectors, account).Max(Weighing.Score);
}
