using CsCheck;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Editing;
using Zavmo.Learning.Tests.Roles.Adverts;

namespace Zavmo.Learning.Tests.Roles.Editing;

public sealed class RoleEditorTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    private readonly RoleEditor editor = new("learner-7", Now);
    private readonly RoleProfile role = AdvertTexts.Role("sous-chef");

    [Fact]
    public void Should_add_a_requirement_in_the_words_of_the_learner()
    {
        var changed = editor.Add(role, "  Sugar work ", level: 4);
        var added = Assert.Single(changed.Requirements.Except(role.Requirements));

        Assert.Equal(("technical-competency.sugar-work", "Sugar work", 4, RequirementOrigin.Learner, default), (added.Id, added.Name, added.RequiredLevel, added.Origin, added.Lines));
        Assert.Equal(new RoleEdit(RoleEditKind.Added, added.Id, "learner-7", Now), Assert.Single(changed.Edits) with { Before = changed.Edits[0].Before });
        Assert.Equal(changed.Requirements.OrderBy(item => item.Category).Select(item => item.Id), changed.Requirements.Select(item => item.Id));
        Assert.Empty(role.Edits);
    }

    [Fact]
    public void Should_never_give_an_id_again()
    {
        var id = Id("Butchery");
        var changed = editor.Add(editor.Remove(role, id), "Butchery");

        Assert.DoesNotContain(changed.Requirements, item => item.Id == id);
        Assert.Equal(id + "-2", changed.Requirements.Single(item => item.Name == "Butchery").Id);
        Assert.Equal("Butchery", changed.Edits[0].Before.Single().Name);
    }

    [Fact]
    public void Should_merge_into_the_first_and_keep_all_lines()
    {
        var changed = editor.Merge(role, [Id("Menu planning"), Id("Butchery"), Id("Bread and pastry")], "Menus, meat and bread");
        var whole = changed.Requirements.Single(item => item.Id == Id("Menu planning"));

        Assert.Equal(role.Requirements.Count - 2, changed.Requirements.Count);
        Assert.Equal(("Menus, meat and bread", 3), (whole.Name, whole.RequiredLevel));
        Assert.Equal([18, 23, 24], whole.OtherLines.Prepend(whole.Lines).Select(range => range.First));
        Assert.Equal(["Menu planning", "Butchery", "Bread and pastry"], changed.Edits.Single().Before.Select(item => item.Name));
    }

    [Fact]
    public void Should_rename_change_level_and_hold_without_touching_id_or_lines()
    {
        var id = Id("Butchery");
        var before = role.Requirements.Single(item => item.Id == id);
        var changed = editor.SayHeld(editor.ChangeLevel(editor.Rename(role, id, "Breaking down whole fish"), id, 5), id);
        var after = changed.Requirements.Single(item => item.Id == id);

        Assert.Equal(before with { Name = "Breaking down whole fish", RequiredLevel = 5, SaidHeld = true }, after);
        Assert.DoesNotContain(after, changed.ToAssess);
        Assert.Contains(editor.AskAgain(changed, id).ToAssess, item => item.Id == id);
        Assert.Equal([RoleEditKind.Renamed, RoleEditKind.LevelChanged, RoleEditKind.SaidHeld], changed.Edits.Select(edit => edit.Kind));
    }

    [Fact]
    public void Should_write_and_read_edits()
    {
        var changed = editor.SayHeld(editor.Add(role, "Sugar work"), Id("Butchery"));
        var read = RoleJson.Read(RoleJson.Write(changed));

        Assert.Equal(RoleJson.Write(changed), RoleJson.Write(read));
        Assert.True(read.Requirements.Single(item => item.Name == "Butchery").SaidHeld);
    }

    [Fact]
    public void Should_refuse_what_cannot_be_done_and_say_why()
    {
        var id = Id("Butchery");
        var one = role with { Requirements = [role.Requirements[0]] };
        var full = role with { Requirements = [.. Enumerable.Range(0, RoleParser.MostRequirements).Select(at => role.Requirements[0] with { Id = "x" + at, Name = "N" + at })] };

        AssertFault(RoleEditFault.UnknownRequirement, () => editor.Remove(role, "no-such-id"));
        AssertFault(RoleEditFault.BadName, () => editor.Rename(role, id, " \t"));
        AssertFault(RoleEditFault.BadName, () => editor.Add(role, "two\nlines"));
        AssertFault(RoleEditFault.BadName, () => editor.Add(role, new string('x', RoleEditor.LongestName + 1)));
        AssertFault(RoleEditFault.NameTaken, () => editor.Add(role, "butchery"));
        AssertFault(RoleEditFault.NameTaken, () => editor.Merge(role, [id, Id("Menu planning")], "Allergens"));
        AssertFault(RoleEditFault.NoChange, () => editor.Rename(role, id, "Butchery"));
        AssertFault(RoleEditFault.BadLevel, () => editor.ChangeLevel(role, id, 6));
        AssertFault(RoleEditFault.BadLevel, () => editor.ChangeLevel(role, role.Requirements[^1].Id, 2));
        AssertFault(RoleEditFault.NoChange, () => editor.AskAgain(role, id));
        AssertFault(RoleEditFault.BadMerge, () => editor.Merge(role, [id, id]));
        AssertFault(RoleEditFault.LastRequirement, () => editor.Remove(one, one.Requirements[0].Id));
        AssertFault(RoleEditFault.TooMany, () => editor.Add(full, "One more"));
        AssertFault(RoleEditFault.NobodyNamed, () => new RoleEditor(" ", Now).Remove(role, id));
    }

    [Fact]
    public void Should_keep_ids_unique_and_history_complete_whatever_is_done()
    {
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[0, 30]).Array[1, 25].Sample(
            steps =>
            {
                var now = role;
                var done = 0;
                foreach (var (kind, first, second) in steps)
                {
                    try
                    {
                        var (one, two) = (now.Requirements[first % now.Requirements.Count].Id, now.Requirements[second % now.Requirements.Count].Id);
                        now = kind switch
                        {
                            0 => editor.Add(now, "Skill " + first),
                            1 => editor.Remove(now, one),
                            2 => editor.Merge(now, [one, two]),
                            3 => editor.Rename(now, one, "Skill " + second),
                            4 => editor.SayHeld(now, one),
                            _ => editor.ChangeLevel(now, one, second),
                        };
                        done++;
                    }
                    catch (RoleEditException refused)
                    {
                        Assert.NotEmpty(refused.Message);
                    }
                }

                Assert.Equal(done, now.Edits.Count);
                Assert.NotEmpty(now.Requirements);
                Assert.Equal(now.Requirements.Count, now.Requirements.Select(item => item.Id).Distinct().Count());
                Assert.Equal(now.Requirements.Count, now.Requirements.Select(item => item.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            },
            iter: 200);
    }

    private string Id(string name) => role.Requirements.Single(item => item.Name == name).Id;

    private static void AssertFault(RoleEditFault fault, Func<RoleProfile> edit)
    {
        var refused = Assert.Throws<RoleEditException>(edit);
        Assert.Equal(fault, refused.Fault);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }
}
