using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Adverts;
using YamlDotNet.Serialization;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>The adverts of these tests, written for them, and the table of <c>dialogs/</c>.</summary>
internal static class AdvertTexts
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Documents.TradeFolder, "..", "Adverts"));
    private static readonly string TableFile = Path.GetFullPath(Path.Combine(Folder, "..", "..", "..", "..", "dialogs", "roles", "adverts.yaml"));

    public static AdvertTable Table { get; } = AdvertTable.From(Read());

    public static string[] Names { get; } = ["night-nurse", "transport-planner", "front-end-developer", "sous-chef", "housing-officer", "account-executive", "cnc-machinist", "data-analyst", "dental-receptionist", "site-manager", "hr-advisor", "lecturer", "park-ranger", .. ProseExpectations.All.Keys];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n");

    public static RoleProfile Role(string name) => RoleParser.Parse(Text(name), Table);

    /// <summary>The table as it is in the file, to be changed by a test.</summary>
    public static Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Read() =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, List<string>>>>(File.ReadAllText(TableFile))
            .ToDictionary(part => part.Key, part => (IReadOnlyDictionary<string, IReadOnlyList<string>>)part.Value.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value));
}
