namespace Zavmo.Bot.Tests.Tutor;

/// <summary>An advert of these tests, and what a good model makes of it.</summary>
internal static class Warden
{
    public const string Advert = """
        Allotment Warden

        Tarnbrook Growers' Association looks after four sites and two hundred plots.

        What you will do
        - Walk the sites each week and log repairs in Trello

        What we need from you
        - Calm in a quarrel between neighbours
        - Good knowledge of soil and compost
        - At least three years growing vegetables
        - Excel for the waiting list and for rents
        - A full driving licence

        What we offer
        - A free plot and first aid training
        """;

    public static readonly object[] Items =
    [
        Item("Calm between neighbours", "foundationSkill", 9, "Calm in a quarrel between neighbours"),
        Item("Knowledge of soil", "industryKnowledge", 10, "Good knowledge of soil and compost"),
        Item("Vegetable growing", "technicalCompetency", 11, "three years growing vegetables"),
        Item("Excel", "digitalTool", 12, "Excel for the waiting list"),
        Item("Full driving licence", "prerequisite", 13, "A full driving licence"),
    ];

    public static object Item(string name, string category, int line, string quote) =>
        new { name, category, level = 3, importance = "essential", lines = new[] { line }, quote };
}
