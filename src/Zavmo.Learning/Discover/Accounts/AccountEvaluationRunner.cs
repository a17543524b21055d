using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>The command <c>eval accounts</c> without its files: judges every item of a set and reports the agreement.</summary>
/// <param name="judge">The judge to evaluate.</param>
public sealed class AccountEvaluationRunner(AccountJudge judge)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Judges the items of <paramref name="data"/>.</summary>
    /// <param name="data">JSON lines, see <see cref="AccountItemReader"/>.</param>
    /// <param name="output">The summary, or with <paramref name="json"/> one line an item.</param>
    /// <param name="error">Errors, and with <paramref name="json"/> the summary.</param>
    /// <param name="json">Whether each item is written as JSON.</param>
    /// <returns>The exit code: 0, or 1 when a line cannot be read.</returns>
    public int Run(TextReader data, TextWriter output, TextWriter error, bool json)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        IReadOnlyList<AccountItem> items;
        try
        {
            items = AccountItemReader.Read(data);
        }
        catch (FormatException problem)
        {
            error.WriteLine(problem.Message);
            return 1;
        }

        var results = items.Select(item => new AccountResult(item, judge.Judge(item.Context, [item.Answer]))).ToList();
        if (json)
        {
            results.ForEach(result => output.WriteLine(Line(result)));
        }

        AccountEvaluationSummary.Write(results, json ? error : output);
        return 0;
    }

    private static string Line(AccountResult result)
    {
        var judgement = result.Judgement;
        return JsonSerializer.Serialize(
            new
            {
                result.Item.Id,
                judgement.Level,
                Confidence = Math.Round(judgement.Confidence, 2),
                Signals = judgement.Signals.Select(found => AccountItemReader.NameOf(found.Signal)).ToList(),
                Quotes = judgement.Signals.ToDictionary(found => AccountItemReader.NameOf(found.Signal), found => found.Quote),
            },
            Json);
    }
}
