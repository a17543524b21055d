using Zavmo.Bot.Roles;

namespace Zavmo.Bot.Tests.Roles;

public sealed class RoleSlugTests
{
    [Theory]
    [InlineData("Caf\u00E9 Manager", "cafe-manager")]
    [InlineData("Cafe\u0301 Manager", "cafe-manager")]
    [InlineData("Ma\u00EEtre d'H\u00F4tel", "maitre-d-hotel")]
    [InlineData("Leiter Gro\u00DFk\u00FCche", "leiter-grosskuche")]
    [InlineData("\u0141\u00F3d\u017A B\u00F8rne-L\u00E6rer", "lodz-borne-laerer")]
    [InlineData("Senior AI/ML Engineer", "senior-ai-ml-engineer")]
    [InlineData("Headteacher's PA", "headteacher-s-pa")]
    public void Should_keep_the_letters_of_a_title_without_their_accents(string title, string id) =>
        Assert.Equal(id, RoleSlug.Of(title));

    [Fact]
    public void Should_give_titles_of_another_script_ids_of_their_own()
    {
        var (cook, driver) = (RoleSlug.Of("\u041F\u043E\u0432\u0430\u0440"), RoleSlug.Of("\u0412\u043E\u0434\u0438\u0442\u0435\u043B\u044C"));

        Assert.Matches("^role-[0-9a-f]{8}$", cook);
        Assert.NotEqual(cook, driver);
        Assert.Equal(cook, RoleSlug.Of("\u041F\u043E\u0432\u0430\u0440"));
    }
}
