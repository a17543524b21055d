using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Cuts a line into the requirements it lists, or keeps it whole where a cut would leave half a phrase.</summary>
internal sealed partial class SkillSplitter(AdvertTable table)
{
    private const int MostWords = 4;
    private const int FewestOfAList = 3;
    private const int MostOfATrait = 7;
    private readonly NamedThings named = new(table);
    private readonly AdvertWeights weights = new(table);
    private readonly SkillExamples examples = new(table);
    private readonly SkillItems lists = new(table);
    private readonly SkillLabels labels = new(table);

    public IReadOnlyList<SkillPart> Split(string text)
    {
        text = labels.Without(text);
        var (main, aside) = Clauses(text);
        var importance = weights.Of(main);
        if (examples.Listed(main) is { } list)
        {
            var level = AdvertLevels.Of(list.Label);
            return list.Deeds.Count > 0 ? [.. list.Deeds.Select(deed => Part(deed, importance, level))] : [Part(list.Label, importance, AdvertLevels.Of(main)) is var named && named.Category is null ? named with { Text = main } : named];
        }

        var (plain, included) = examples.Cut(main);
        IReadOnlyList<SkillPart> parts = [.. OfClause(plain, importance), .. included is null ? [] : OfClause(included, importance)];
        if (aside.Length > 0)
        {
            return [.. parts, .. OfClause(aside, Importance.Nice)];
        }

        // "..., ideally with time on a till system such as Alpha": the system is wished for, the rest is not.
        var wish = Wished().Match(text);
        return wish.Success ? [.. parts.Select(part => part.Category is not null && text.IndexOf(part.Text, StringComparison.Ordinal) > wish.Index ? part with { Importance = Importance.Nice } : part)] : parts;
    }

    // "HTML and CSS, ideally with some React": the wish names something of its own; else it only qualifies what stands before it.
    private (string Main, string Aside) Clauses(string text)
    {
        var match = Ideally().Match(text);
        if (match.Success && match.Index > 0 && named.In(text[match.Index..]).Count > 0)
        {
            return (text[..match.Index].TrimEnd(' ', ',', '(', ';', '-', '\u2013', '\u2014'), text[(match.Index + match.Length)..].TrimEnd(')', '.', ' '));
        }

        return (text, "");
    }

    private List<SkillPart> OfClause(string text, Importance? importance)
    {
        var level = AdvertLevels.Of(text);
        var core = OrSimilar().Replace(AdvertName.Stripped(text), "");
        var things = Unbracketed(core, named.In(core));
        if (things.Count > 0 && NamedThings.AreAll(core, things))
        {
            return [.. things.Select((thing, at) => new SkillPart(thing.Name, AdvertName.Capital(thing.Name), importance, OwnLevel(core, things, at) ?? level) { Category = thing.Category })];
        }

        // "English fluent (our company language), German A2 or the will to learn it": each item begins with its language.
        if (lists.Of(core) is { Count: > 1 } spoken && spoken.TrueForAll(item => table.Languages.In(item) is [{ Index: 0 }, ..]) && spoken.TrueForAll(item => Count(item) > 1))
        {
            return spoken.ConvertAll(item => Brackets().Replace(item, "").Trim() is var plain && LanguageLevel().Match(plain) is { Success: true } word
                ? new SkillPart(item, table.Languages.In(item)[0].Value, importance, AdvertLevels.After("x: " + word.Groups["level"].Value)) : new SkillPart(item, AdvertName.Of(plain), importance, level));
        }

        if (Spoken(core) is { } languages)
        {
            return [.. languages.Select((language, at) => new SkillPart(language.Name, language.Name, importance, OwnLevel(core, languages, at) ?? level))];
        }

        if (Being().IsMatch(text) && Traits(Occasion().Replace(core, "")) is { } traits)
        {
            return traits.ConvertAll(trait => new SkillPart(trait, AdvertName.OfPrerequisite(trait), importance, AdvertLevels.Of(trait)));
        }

        if (Verbs().IsMatch(text) && lists.Deeds(core) is { } deeds)
        {
            return deeds.ConvertAll(deed => new SkillPart(deed, AdvertName.Of(deed), importance, AdvertLevels.Of(deed) ?? level));
        }

        if (!Verbs().IsMatch(text) && Listed(core) is { } items)
        {
            var parts = items.ConvertAll(item => Part(item, importance, level));
            return parts.Exists(part => part.Category == RequirementCategory.DigitalTool)
                ? parts.ConvertAll(part => part.Category is null && IsProper(part.Text) ? part with { Category = RequirementCategory.DigitalTool } : part) : parts;
        }

        // "UK employment law" is the law that it names.
        text = AdvertLevels.Unrated(text);
        var full = AdvertName.Of(text);
        if (things is [var only] && full.Contains(only.Name, StringComparison.OrdinalIgnoreCase) && Count(full) - Count(only.Name) <= 1)
        {
            return [new SkillPart(text, full, importance, level) { Category = only.Category }];
        }

        List<SkillPart> whole = [new SkillPart(text, AdvertName.Of(OrSimilar().Replace(text, "") is { Length: > 3 } plain ? plain : text), importance, level)];

        // What the name names is no requirement beside it; a name that begins with a tool is the tool.
        var inside = things.FindAll(thing => whole[0].Name.Contains(thing.Name, StringComparison.OrdinalIgnoreCase));
        whole[0] = inside.Find(thing => whole[0].Name.StartsWith(thing.Name, StringComparison.OrdinalIgnoreCase)) is { Name: not null } head ? whole[0] with { Category = head.Category } : whole[0];
        whole[0] = whole[0].Category is null && Alike().Match(AdvertName.Stripped(text)) is { Success: true, Index: 0 } ? whole[0] with { Category = RequirementCategory.DigitalTool } : whole[0];
        whole.AddRange(Specifics(text).Select(item => Part(item, importance, level)));
        whole.AddRange(Examples(text, things).Select(name => new SkillPart(name, AdvertName.Capital(name), importance, level) { Category = RequirementCategory.DigitalTool }));
        whole.AddRange(things.Except(inside).Where(thing => thing.Category is RequirementCategory.DigitalTool or RequirementCategory.Regulation)
            .Select(thing => new SkillPart(thing.Name, AdvertName.Capital(thing.Name), importance, level) { Category = thing.Category }));
        whole.AddRange(Alike().Matches(text).Select(match => match.Groups["name"].Value).Where(name => !whole.Exists(part => part.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)) && !things.Exists(thing => thing.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Select(name => new SkillPart(name, name, importance, level) { Category = RequirementCategory.DigitalTool }));
        return whole;
    }

    // "18th Edition (BS 7671)" is one thing with two names.
    private static List<(RequirementCategory Category, int Index, string Name)> Unbracketed(string core, List<(RequirementCategory Category, int Index, string Name)> things) =>
        things.FindAll(thing => !things.Exists(other => other.Category == thing.Category && other.Index + other.Name.Length is var end && end < thing.Index && core[end..thing.Index].Trim() is "("))
            .FindAll(thing => thing.Index + thing.Name.Length is var end && !(end < core.Length && Owned().Match(core, end) is { Success: true } owned && things.Exists(other => other.Index == owned.Index + owned.Length)));

    private SkillPart Part(string item, Importance? importance, int? level)
    {
        var plain = Brackets().Replace(AdvertName.Stripped(item), "").Trim();
        var things = named.In(plain);
        return things is [var thing] && NamedThings.AreAll(plain, things)
            ? new SkillPart(item, AdvertName.Capital(thing.Name), importance, AdvertLevels.Of(item) ?? level) { Category = thing.Category }
            : new SkillPart(item, AdvertName.Of(AdvertLevels.Unrated(item)), importance, AdvertLevels.Of(item) ?? level);
    }

    // "Strong SQL and some Python", "SQL (strong), Python: basic": a word of level directly beside a name is its own.
    private static int? OwnLevel(string core, List<(RequirementCategory Category, int Index, string Name)> things, int at)
    {
        var end = things[at].Index + things[at].Name.Length;
        var rest = core[end..(at + 1 < things.Count ? things[at + 1].Index : core.Length)];
        return AdvertLevels.After("x" + Joins().Replace(rest, "")) ?? (OwnWord().Match(core[..things[at].Index]) is { Success: true } word ? AdvertLevels.Of(word.Value.Trim() + " x") : null);
    }

    // Languages with a level behind at least one of them: "English to level B2". Others are named with their words: "fluent English".
    private List<(RequirementCategory Category, int Index, string Name)>? Spoken(string core)
    {
        var languages = table.Languages.In(core).Where(match => char.IsUpper(match.Value[0])).Select(match => (RequirementCategory.TechnicalCompetency, match.Index, match.Value)).ToList();
        return languages.Count > 0 && NamedThings.AreAll(core, languages) && Enumerable.Range(0, languages.Count).Any(at => AdvertLevels.After(core[languages[at].Index..(at + 1 < languages.Count ? languages[at + 1].Index : core.Length)].TrimEnd(',', ';', ' ')) is not null) ? languages : null;
    }

    private List<string>? Listed(string core)
    {
        if (Kept().IsMatch(core))
        {
            return null;
        }

        var shared = SharedHead().Match(core);
        var body = shared.Success ? core[..shared.Index] : core;
        var items = lists.Of(body).ConvertAll(item => Article().Replace(item, ""));
        var most = items.Count > FewestOfAList ? MostWords + 1 : MostWords;
        if (items.Count > 1 && items.TrueForAll(item => table.Foundation.IsAll(item) && (!Adjective().IsMatch(item) || item.EndsWith("English", StringComparison.Ordinal))))
        {
            return items;
        }

        if (items.Count < 2 || (items.Exists(item => Count(item) > most || Adverb().IsMatch(item) || Phrase().IsMatch(item)) && !items.TrueForAll(IsProper) && !OwnPhrases(items)))
        {
            return null;
        }

        // "Making and using timetables" is one: the verbs share what they are about.
        if (Count(items[0]) == 1 && Gerund().IsMatch(items[0]) && Gerund().IsMatch(items[1]) && Count(items[1]) > 1)
        {
            return null;
        }

        if (shared.Success)
        {
            return items.TrueForAll(IsSkillNoun) ? items.ConvertAll(item => Adjective().IsMatch(item) ? item + " " + shared.Value.Trim() : item) : null;
        }

        var nouns = items.TrueForAll(item => table.Foundation.In(item).Any(match => match.Index == 0) && Count(item) <= 2 && !Adjective().IsMatch(item))
            || items.TrueForAll(item => IsProper(item));
        nouns = nouns || (items.Exists(IsNamed) && items.TrueForAll(item => IsNamed(item) || (Count(item) < MostWords && !Adjective().IsMatch(item))));
        return nouns || (items.TrueForAll(item => !Adjective().IsMatch(item)) && items.Count >= FewestOfAList) ? items : null;
    }

    // "You must be well organised, good with people in pain and confident with figures": three things that one can be.
    private List<string>? Traits(string core)
    {
        var items = lists.Of(core);
        return items.Count >= (core.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? FewestOfAList : 2) && !Kept().IsMatch(core) && items.TrueForAll(item => Count(item) <= MostOfATrait && !item.StartsWith("to ", StringComparison.OrdinalIgnoreCase)) ? items : null;
    }

    // "Fault finding on boilers, bathroom fitting, advice to customers": as the last has its own preposition, the first does not reach over the list.
    private static bool OwnPhrases(List<string> items) =>
        items.Count >= FewestOfAList && items.TrueForAll(item => Count(item) is > 1 and <= MostOfATrait && Phrase().Match(item) is not { Success: true, Index: 0 })
        && (!Phrase().IsMatch(items[0]) || Phrase().IsMatch(items[^1]));

    private bool IsSkillNoun(string item) =>
        !Kind().IsMatch(item) && (table.Foundation.In(item).Any(match => match.Index + match.Length == item.Length) || NounEnding().IsMatch(item) || IsProper(item));

    private bool IsNamed(string item) => named.In(item) is { Count: > 0 } things && NamedThings.AreAll(item, things);

    private bool IsProper(string item) =>
        table.Tools.IsIn(item) || table.Technologies.IsIn(item) || table.Regulations.IsIn(item) || ProperName().IsMatch(item);

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\s*(?:[,;(\u2013\u2014]|\s-\s|\.\s)\s*(?:and\s+|but\s+)?(?:ideally|preferably|plus(?!\s+(?:at least|a minimum|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|bonus(?: points)?(?: for| if you know)?|nice to have:?|desirable:?|any)\s+(?:with\s+|you(?:['\u2019]ll)? (?:have|know)\s+)?|\s*(?:[,;(\u2013\u2014]|\s-\s|\.\s)\s*(?=[^,;()]{2,60}\b(?:is|would be|are|will be)\s+(?:a|an|very|also)?\s*(?:bonus|plus|advantage|advantageous|beneficial|desirable))", RegexOptions.IgnoreCase)]
    private static partial Regex Ideally();

    [GeneratedRegex(@"[,(]\s*(?:and\s+|but\s+)?(?:ideally|preferably)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wished();

    // "The FCA's Consumer Duty" is one thing, whoever made it.
    [GeneratedRegex(@"\G['\u2019]s?\s+")]
    private static partial Regex Owned();

    [GeneratedRegex(@"^\p{L}{2,}ing\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gerund();

    [GeneratedRegex(@"^(?:the|an?)\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    // "Simply and patiently" is how something is done.
    [GeneratedRegex(@"^\p{L}+ly$(?<!friendly|family|assembly|only|supply)")]
    private static partial Regex Adverb();

    // "Sound clinical skills, particularly in dental care and radiography"
    private static string[] Specifics(string text) => Particular().Match(text) is { Success: true } match
        && Comma().Split(match.Groups["list"].Value.TrimEnd('.')) is { Length: > 1 } items && items.All(item => Count(item) is > 0 and <= MostWords && !Phrase().IsMatch(item)) ? items : [];

    // "An ERP system such as Alpha or Beta": of software the examples are tools, listed or not.
    private static IEnumerable<string> Examples(string text, List<(RequirementCategory Category, int Index, string Name)> known) => Software().Match(text) is { Success: true } match
        && Comma().Split(match.Groups["list"].Value.Replace(" or ", ", ", StringComparison.Ordinal).TrimEnd('.', ')')) is var items && items.All(item => item.Length > 1 && Count(item) <= FewestOfAList && item.Any(char.IsUpper))
            ? items.Where(item => !known.Exists(thing => thing.Name.Contains(item, StringComparison.OrdinalIgnoreCase))) : [];

    // "... on Mosaic (or a similar system)"
    [GeneratedRegex(@"(?<=^|[\s(])(?<name>\p{Lu}[\w.+-]*(?:\s(?:\p{Lu}[\w.+-]*|\d+))*)\s*\(?\bor\s+(?:an?\s+)?(?:similar|equivalent|comparable|another|other)\s+(?:[\w-]+\s+){0,3}?(?:systems?|software|packages?|tools?|platforms?|databases?)\b")]
    private static partial Regex Alike();

    [GeneratedRegex(@",?\s+(?:particularly|especially|notably)\s+(?:in\s+|with\s+|of\s+)?(?<list>[^()]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Particular();

    [GeneratedRegex(@"\b(?:systems?|software|tools?|platforms?|packages?|databases?|crm|erp|cms|apps?)\s*(?:,?\s*(?:such as|like|e\.g\.?,?|including)\s+|\(\s*(?:such as|like|e\.g\.?,?|including|ours is|we use|currently)?\s*)(?<list>[^()]+)\)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Software();

    // "The SuDS Manual", "Sewers for Adoption", "BS 7671"
    [GeneratedRegex(@"^(?:the\s+)?[\p{Lu}\d][^\s]*(?:\s+(?:(?:of|for|the|and|in|to)\s+)?[\p{Lu}\d][^\s]*)*$")]
    private static partial Regex ProperName();

    [GeneratedRegex(@"\s*\(?\bor\s+(?:an?\s+|any\s+|another\s+|some\s+|(?:some|any)thing\s+)?(?:similar|equivalent|other|comparable|alternative|like)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex OrSimilar();

    [GeneratedRegex(@"\b(?<word>basic|some|good|strong|solid|excellent|advanced|expert|intermediate|a little|working)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex OwnWord();

    [GeneratedRegex(@"\s+(?:skills?|abilities|qualities|experience|knowledge)$", RegexOptions.IgnoreCase)]
    private static partial Regex SharedHead();

    [GeneratedRegex(@"(?:,\s*(?:and|&|or)\s+|,\s*|\s+(?:and|&)\s+)(?![^()]*\))", RegexOptions.IgnoreCase)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(?:you(?:['\u2019]ll| will| must| should| need to| have to)?\s*(?:also\s+)?(?:be|are|['\u2019]re)\b|must be\b|(?:the |our )?(?:\w+ )?(?:candidate|person|applicant)s? (?:will|should|must|needs to) be\b|someone (?:who (?:is|['\u2019]s) )?)", RegexOptions.IgnoreCase)]
    private static partial Regex Being();

    // "You're discreet and don't panic when it's the 24th": when it is asked for is no part of the list.
    [GeneratedRegex(@",?\s+(?:when|while|whilst|even when|even if)\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();

    // "Ability to plan, brief and lead a team" lists verbs, which share what they are about.
    [GeneratedRegex(@"\b(?:ability|able|capacity|capable|willing|willingness|happy|keen|know how|learn|confidence|skills?)\s+(?:to|of)\b|\b(?:you|they|who) can\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"^\p{L}+(?:\s+\p{L}+){0,2}?[\s:(-]+(?:(?:to|at)\s+)?(?:level\s+)?(?<level>[ABC][12]|basic|intermediate|good|advanced|fluent|native)\b")]
    private static partial Regex LanguageLevel();

    [GeneratedRegex(@"[\s,;]+(?:(?:and|or|&|plus)[\s,]*)?(?:an?\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Joins();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    // A sentence, an ability told by verbs, or a choice of which one is enough.
    [GeneratedRegex(@"\b(?:you|we|your|our|who|that|which|when|where|while|is|are|was|were|be|not|if|either|or|from|into|between|both|without|because)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();

    [GeneratedRegex(@"^(?:of|in|on|at|to|for|with|as|by|able|can|know|must|also|then|so|the|their|its|his|her|other|others|more|similar|related|related|etc)\b|\b(?:of|to|for|with|in|as|by|on|at|under)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"(?:al|ive|ed|ous|ful|able|ible|ic|ary|less|ish|ant|ent|high|low|fast|busy|calm|warm|kind|friendly|large|small|new|own|clear|complex|written|verbal|spoken|oral|strong|good|long|short|multi|time|pace|paced|volume|interpersonal|numerate|literate|accurate|passionate|reliable|honest|patient|hard-working|hardworking|driven|creative|confident|curious|dynamic|energetic|proactive|thorough|careful|smart|open|keen|tidy|quick|clean|physically fit|fit)$(?<!\b(?:diary|library|salary|secretary|glossary|itinerary|payment|equipment|management))", RegexOptions.IgnoreCase)]
    private static partial Regex Adjective();

    [GeneratedRegex(@"^(?:written|verbal|spoken|oral|non-verbal|face-to-face|strong|good|excellent|basic)$", RegexOptions.IgnoreCase)]
    private static partial Regex Kind();

    [GeneratedRegex(@"(?:ion|ing|ment|ship|ity|ness|work|service|care|ism|acy|ance|ence|cy|al|IT)$")]
    private static partial Regex NounEnding();
}
