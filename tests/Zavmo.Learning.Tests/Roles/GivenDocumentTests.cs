using System.Text.Json;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

public sealed class GivenDocumentTests
{
    [GivenDocumentFact]
    public void Should_yield_exactly_the_expected_counts()
    {
        var profile = RoleParser.Parse(Documents.Given());
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Documents.GivenFolder, "expected.json")));
        using var report = JsonDocument.Parse(RoleJson.WriteReport(profile));
        var counts = report.RootElement.GetProperty("counts").EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt32());

        Assert.Equal(expected.RootElement.EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt32()), counts);
    }
}
