using System.CommandLine;
using Zavmo.Encoder;
using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Bot.Cli;

/// <summary><c>eval accounts</c>: how the offline judge reads labelled accounts.</summary>
public static class EvalCommand
{
    /// <summary>The command with its one sub-command.</summary>
    public static Command Create()
    {
        var data = new Option<FileInfo>("--data")
        {
            Description = "JSON lines: {id, requirement, question, answer, level?}.",
            Required = true,
        };
        var json = new Option<bool>("--json") { Description = "One JSON line an item; the summary goes to the error stream." };
        var accounts = new Command("accounts", """
            Judges accounts offline and reports kappa, agreement and the confusion matrix where levels are given.

            Example: zavmo eval accounts --data accounts.jsonl --json
            """)
        {
            data, json,
        };
        accounts.SetAction(parsed =>
        {
            using var reader = new StreamReader(parsed.GetRequiredValue(data).FullName);
            return new AccountEvaluationRunner(new AccountJudge(MiniLmEncoder.Shared)).Run(reader, Console.Out, Console.Error, parsed.GetValue(json));
        });
        return new Command("eval", "Measures the judges on labelled data.") { accounts };
    }
}
