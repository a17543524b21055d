using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads what a person must know and be able to do.</summary>
internal static partial class SkillReader
{
    public static RoleProfile Read(RoleProfile profile, ProfileReader reader) => profile with
    {
        FoundationCategories = Foundation(reader),
        TechnicalCompetencies = [.. reader.Blocks(SectionKind.TechnicalCompetencies).Select(item => ToCompetency(item.Block))],
        DigitalTools = [.. WorkReader.Tools(reader, ai: false).Select(ToCompetency)],
        IndustryKnowledge = [.. reader.Blocks(SectionKind.IndustryKnowledge).Select(item => ToCompetency(item.Block))],
        Regulations = [.. reader.Blocks(SectionKind.Regulations).Select(item => ToCompetency(item.Block))],
        Prerequisites = [.. reader.Items(SectionKind.Prerequisites).Select(entry => new Prerequisite(entry.Text, entry.Lines))],
        EmergingSkills = [.. reader.Blocks(SectionKind.EmergingSkills, SectionKind.AdvancingSkills)
            .Select(item => ToEmerging(item.Block, item.Section.Kind == SectionKind.AdvancingSkills))],
    };

    private static Competency ToCompetency(Block block)
    {
        var name = block.NameOrShort();
        var level = block.Text(Field.Level);
        var suffix = NameLevel().Match(name);
        if (level.Length == 0 && suffix.Success)
        {
            (name, level) = (name[..suffix.Index].Trim(), suffix.Value.Trim(' ', '(', ')', '-', '\u2013', '\u2014'));
        }

        var texts = new[] { Field.Description, Field.Usage, Field.Benefit }.Select(block.Text).Where(text => text.Length > 0).ToList();
        if (level.Length == 0 && block.Plain && texts is [var only] && OnlyLevel().IsMatch(only))
        {
            return new Competency(name, "", only.Trim(' ', '.'), block.Lines);
        }

        return new Competency(name, string.Join(' ', texts), level, block.Lines);
    }

    private static List<FoundationCategory> Foundation(ProfileReader reader)
    {
        var categories = new List<(string Name, List<Competency> Skills)>();
        foreach (var (section, block) in reader.Blocks(SectionKind.FoundationSkills))
        {
            var skills = new List<Competency>();
            foreach (var field in block.Fields)
            {
                AddField(skills, field);
            }

            if (skills.Count == 0)
            {
                reader.AddNote(section, block);
                continue;
            }

            var at = categories.FindIndex(category => category.Name.Equals(block.Name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                categories.Add((block.Name, skills));
            }
            else
            {
                categories[at].Skills.AddRange(skills);
            }
        }

        return categories.ConvertAll(category => new FoundationCategory(category.Name, category.Skills));
    }

    private static void AddField(List<Competency> skills, BlockField field)
    {
        if (field.Field == Field.Items)
        {
            field.Taken = true;
            skills.AddRange(field.Entries.Select(ToSkill));
        }
        else if (skills is [.., var last])
        {
            var text = string.Join(' ', field.Entries.Select(entry => entry.Text));
            field.Taken = true;
            skills[^1] = field.Field == Field.Level
                ? last with { Level = text }
                : last with { Description = (last.Description + " " + text).Trim() };
        }
    }

    private static Competency ToSkill(Entry entry)
    {
        var (name, description) = Words.Cut(entry.Text);
        return name.Length <= ShortName.Longest
            ? new Competency(name, description, "", entry.Lines)
            : new Competency(ShortName.From(name), entry.Text, "", entry.Lines);
    }

    private static EmergingSkill ToEmerging(Block block, bool advancing)
    {
        var why = string.Join(' ', new[] { block.Text(Field.Why), block.Text(Field.Description) }.Where(text => text.Length > 0));
        var horizon = block.Text(Field.Horizon);
        return new EmergingSkill(block.NameOrShort(), why, block.Lines)
        {
            Advancing = advancing,
            Horizon = horizon.Length > 0 ? horizon : Horizon().Match(why) is { Success: true } match ? match.Value : null,
            Concepts = ConceptReader.Read([.. block.Entries(Field.Concepts)]),
            Preparation = [.. block.Entries(Field.Preparation).Select(ToStep)],
            QuickWin = block.Text(Field.QuickWin),
        };
    }

    private static PreparationStep ToStep(Entry entry)
    {
        var match = When().Match(entry.Text);
        return match.Success ? new PreparationStep(match.Groups["when"].Value.Trim(), match.Groups["step"].Value) : new PreparationStep("", entry.Text);
    }

    [GeneratedRegex(@"^(?<when>[^:.]{1,30}):\s+(?<step>.+)$")]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:within|in|over|by)\s+(?:the\s+)?(?:next\s+|coming\s+)?(?:(?:\d+|two|three|four|five|six|nine|twelve|eighteen)(?:\s*(?:-|\u2013|to)\s*(?:\d+|two|three|four|five|six|nine|twelve|eighteen))?\s+(?:weeks?|months?|quarters?|years?)|(?:an?\s+)?(?:week|month|quarter|year)\b|20\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Horizon();

    [GeneratedRegex(@"\s*(?:\(|[-\u2013\u2014]\s*)(?:(?:required\s+)?level\s*:?\s*)?(?<level>basic|foundation|familiar|intermediate|advanced|strong|expert|proficient|competent|(?:(?<=level\s*:?\s*)|L)[1-5]|[1-5]\s*/\s*5)\)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NameLevel();

    [GeneratedRegex(@"^(?:basic|foundation|foundational|familiar|intermediate|advanced|strong|expert|proficient|competent)(?: level| user)?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyLevel();
}
