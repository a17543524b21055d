using System.Text.Json;
using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class AccountEvaluationRunnerTests
{
    private const string Item = """{"id":"a1","requirement":"Repairs","question":"What did you mend?","answer":"On Tuesday the kettle was dead. I checked the fuse, replaced the switch and gave it back, and it worked.","level":3}""";

    [Fact]
    public void Should_write_one_json_line_an_item_and_the_summary_apart()
    {
        var (code, output, error) = Run(Item + "\n\n" + Item.Replace("a1", "a2", StringComparison.Ordinal), json: true);
        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        var line = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal("a1", line.GetProperty("id").GetString());
        Assert.Equal(3, line.GetProperty("level").GetInt32());
        Assert.InRange(line.GetProperty("confidence").GetDouble(), 0, 1);
        Assert.Contains("ownAction", line.GetProperty("signals").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("kettle", line.GetProperty("quotes").GetProperty("situation").GetString(), StringComparison.Ordinal);
        Assert.Contains("kappa", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_write_the_summary_as_output_without_json()
    {
        var (code, output, error) = Run(Item, json: false);
        Assert.Equal(0, code);
        Assert.Contains("1 rated", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [Fact]
    public void Should_judge_items_that_nobody_rated()
    {
        var (code, output, error) = Run(Item.Replace(",\"level\":3", string.Empty, StringComparison.Ordinal), json: true);
        Assert.Equal(0, code);
        Assert.Contains("\"level\":3", output, StringComparison.Ordinal);
        Assert.Contains("none of them rated", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"id\":\"a\",\"requirement\":\"r\",\"answer\":\"x\",\"level\":9}")]
    [InlineData("{\"id\":\"a\",\"requirement\":\"r\",\"answer\":\"x\",\"signals\":[\"charm\"]}")]
    public void Should_name_the_line_that_cannot_be_read(string bad)
    {
        var (code, output, error) = Run(Item + "\n" + bad, json: true);
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.StartsWith("Line 2:", error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(string data, bool json)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = new AccountEvaluationRunner(AccountSets.Judge).Run(new StringReader(data), output, error, json);
        return (code, output.ToString(), error.ToString());
    }
}
