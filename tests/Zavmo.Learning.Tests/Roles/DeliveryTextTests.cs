using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>What describes this product in a document is kept as text, whatever its own headings are called; and what is empty is nothing.</summary>
public sealed class DeliveryTextTests
{
    private const string Marked = """
        # Gardener (L2)
        ## How Zavmo Delivers This Role's Development
        ### DISCOVER Phase: Skills Gap Analysis
        It asks first.
        ### Foundation Skills
        - Category: Sample
        - Skills: Not asked for: really.
        #### Essential Prerequisites
        - Nothing of this
        ## Technical Competencies
        - Skill: Pruning
        - Desc: Cuts.
        """;

    private const string Plain = """
        Title: Florist (L1)
        How Zavmo Delivers This Role's Development
        DISCOVER Phase: Skills Gap Analysis
        It asks first.
        Digital Tools
        - Tool: Not this
        DEMONSTRATE Phase: Competency Assessment
        Output: A matrix.
        Technical Competencies
        - Skill: Wiring
        - Desc: Wires roses.
        """;

    [Theory]
    [InlineData(Marked, "Pruning", "Essential Prerequisites")]
    [InlineData(Plain, "Wiring", "Not this")]
    public void Should_require_nothing_of_what_describes_the_product(string text, string only, string kept)
    {
        var profile = RoleParser.Parse(text);

        Assert.Equal(only, Assert.Single(profile.Requirements).Name);
        Assert.Contains(kept, profile.ZavmoDelivery!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_take_nothing_for_nothing()
    {
        var profile = RoleParser.Parse("""
            # Florist (L1)
            ## Technical Competencies
            - Skill: Wiring
            - Desc: Wires roses.
            ## Essential Prerequisites
            - None
            ## Preferred Certifications
            - None required
            ## Emerging Foundation Skills
            - Skill: Dried flowers
            - Why: They are back.
            - Concepts: []
            """);

        Assert.Empty(profile.Prerequisites);
        Assert.Empty(profile.Certifications);
        Assert.Empty(Assert.Single(profile.EmergingSkills).Concepts);
    }

    [Fact]
    public void Should_read_a_plain_list_after_a_blank_line()
    {
        var profile = RoleParser.Parse("""
            Title: Chef (L2)

            Technical Competencies
            - Skill: Sauces
            - Desc: Makes sauces.

            What This Role Doesn't Offer

            Weekends off
            A quiet kitchen
            Nine to five
            """);

        Assert.Equal(3, profile.NonOffers.Count);
    }
}
