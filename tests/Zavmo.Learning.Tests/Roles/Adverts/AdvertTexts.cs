using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Adverts;
using YamlDotNet.Serialization;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>The adverts of these tests, written for them, and the table of <c>dialogs/</c>.</summary>
internal static class AdvertTexts
{
    // What is met or not weighs more than what is mastered, whatever its wish.
    private const double Prerequisite = 1.3;
    private const double Essential = 1.15;
    private const double Desirable = 0.95;
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Documents.TradeFolder, "..", "Adverts"));
    private static readonly string TableFile = Path.GetFullPath(Path.Combine(Folder, "..", "..", "..", "..", "dialogs", "roles", "adverts.yaml"));

    public static AdvertTable Table { get; } = AdvertTable.From(Read());

    public static string[] Names { get; } = ["night-nurse", "transport-planner", "front-end-developer", "sous-chef", "housing-officer", "account-executive", "cnc-machinist", "data-analyst", "dental-receptionist", "site-manager", "hr-advisor", "lecturer", "park-ranger", .. ProseExpectations.All.Keys, .. FormExpectations.All.Keys, .. AnswerExpectations.All.Keys, .. OfferExpectations.All.Keys];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n");

    public static RoleProfile Role(string name) => RoleParser.Parse(Text(name), Table);

    /// <summary>The role of a short advert with one duty and this part.</summary>
    public static RoleProfile Part(string part) => RoleParser.Parse("Ward Clerk\n\nWhat you'll do\n- Keep the notes in order\n\n" + part, Table);

    /// <summary>The names of the requirements in the order of letters, with "#" and the level, and with "+" where one is essential, "-" where it is wished for.</summary>
    public static string Shown(RoleProfile role, bool levels, bool weights) =>
        string.Join('|', role.Requirements.Select(item => item.Name + (levels ? FormattableString.Invariant($" #{item.RequiredLevel}") : "") + (weights ? Wish(item.Category == RequirementCategory.Prerequisite ? item.Weight / Prerequisite : item.Weight) : "")).Order(StringComparer.Ordinal));

    private static string Wish(double weight) => weight >= Essential ? " +" : weight < Desirable ? " -" : "";

    /// <summary>The table as it is in the file, to be changed by a test.</summary>
    public static Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Read() =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, List<string>>>>(File.ReadAllText(TableFile))
            .ToDictionary(part => part.Key, part => (IReadOnlyDictionary<string, IReadOnlyList<string>>)part.Value.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value));
}
