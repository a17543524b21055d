using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Names that are words of the line: what opens and closes a requirement is taken off, the rest is shortened.</summary>
internal static partial class AdvertName
{
    /// <summary>The name of a skill.</summary>
    public static string Of(string text) =>
        Labelled().Match(text) is { Success: true } label ? Capital(Stripped(label.Groups["label"].Value)) : Named(Stripped(text), text);

    /// <summary>The name of something that is met or not: only what addresses the reader is taken off.</summary>
    public static string OfPrerequisite(string text)
    {
        var plain = Brackets().Replace(Closed(Strip(text, Address())), " ");
        if (Said().Match(plain.Trim()) is { Success: true } said)
        {
            return Capital(said.Groups["label"].Value);
        }

        var name = ShortName.Cut(Closed(Cut(Tidy(plain))), ShortName.Longest);
        return Capital(Bare().IsMatch(name) ? Unplaced(Tidy(AtLeast().Replace(plain, ""))) : name, text);
    }

    /// <summary>The text without what opens and closes it.</summary>
    public static string Stripped(string text) => Asked(Closed(Strip(Strip(Closed(Strip(text, Address())), Opening()), Address())).Trim(Edges));

    // "Why privacy and dignity matter", "how the funding works": what it is about is the name.
    private static string Asked(string text) => Question().Match(text) is { Success: true } question ? question.Groups["what"].Value : text;

    /// <summary>Whether a name says nothing by itself: "both", "all three".</summary>
    public static bool IsEmpty(string name) => name.Length == 0 || Saying().IsMatch(name);

    private const int MostWords = 9;
    private static readonly char[] Edges = [' ', '.', ',', ';', ':', '!', '?', '"', '-', '\u2013', '\u2014', '\u2026', '*'];

    private static string Unplaced(string plain) =>
        ShortName.Cut(Closed(Cut(plain)), ShortName.Longest) is var name && Bare().IsMatch(name) ? ShortName.Cut(plain, ShortName.Longest) : name;

    private static string Named(string stripped, string text)
    {
        // "Three years of ledger work, closing the books alone": beside the years is said what they were like.
        var aim = AdvertLevels.YearsOf(text) is not null && stripped.IndexOf(',', StringComparison.Ordinal) is > 3 and var comma ? stripped[..comma] : stripped;
        var whole = Cut(aim);
        aim = Words.Count(whole) > MostWords && Clause().Matches(whole) is { Count: > 0 } places ? whole[..places[^1].Index] : whole;
        var plain = Skills().Replace(Duration().Replace(Closed(aim), ""), "");
        return Capital(plain.Length == 0 ? "" : ShortName.Cut(Tidy(Brackets().Replace(plain, " ")), ShortName.Longest), text);
    }

    public static string Capital(string name) => Capital(name, name);

    private static string Capital(string name, string text)
    {
        var kept = Dangling().Replace(name.Trim(Edges), "").Trim(Edges);
        kept = kept.Any(char.IsLetterOrDigit) ? kept : ShortName.Cut(Spaces().Replace(text, " ").Trim(Edges), ShortName.Longest);
        return kept.Length == 0 || kept.Skip(1).TakeWhile(char.IsLetter).Any(char.IsUpper) ? kept : char.ToUpperInvariant(kept[0]) + kept[1..];
    }

    // Where a name is longer than it may be, its asides go first, then its last clauses.
    private static string Cut(string text)
    {
        var cut = Aside().Replace(text, "") is { Length: > 3 } without ? without : text;
        if (Vague().Match(text) is { Success: true } vague)
        {
            return vague.Groups["what"].Value;
        }

        return cut.Length > ShortName.Longest && Clause().Matches(cut[..ShortName.Longest]) is { Count: > 0 } clauses ? cut[..clauses[^1].Index] : cut;
    }

    private static string Tidy(string text) => Spaces().Replace(text, " ").Replace(" ,", ",", StringComparison.Ordinal).Trim(Edges);

    private static string Strip(string text, Regex opening)
    {
        var rest = text.Trim(Edges);
        for (var match = opening.Match(rest); match.Success && match.Length > 0 && match.Length < rest.Length; match = opening.Match(rest))
        {
            rest = rest[match.Length..].TrimStart(Edges);
        }

        return rest;
    }

    private static string Closed(string text)
    {
        var rest = text;
        for (var match = Closing().Match(rest); match.Success && match.Index > 0; match = Closing().Match(rest))
        {
            rest = rest[..match.Index].TrimEnd(Edges);
        }

        return rest;
    }

    [GeneratedRegex(@"^(?:(?:both|all|each|(?-i:It|it)\b|its|them|they|this|that|these|those|one|two|three|four|five|others?|more|most|some|any|none|everything|nothing|something|anything|same|happy|yes|no|with photos|every day|often|sorry|properly|honestly|nobody|obviously|of|are|is|the)\s*)+$|^\p{L}$|^if\s.*|^(?:experience|knowledge|skills?|understanding|ability)$|^(?:get on with|do) (?:it|the (?:job|work)|things)\b.*", RegexOptions.IgnoreCase)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^(?:why\s+(?<what>[^?]{3,80}?)\s+(?:matters?|counts?|(?:is|are)\s+(?:so\s+|always\s+)?(?:important|essential|vital|crucial|needed|necessary))|how\s+(?!to\b)(?<what>[^?,]{3,60}?)\s+(?:works?|operates?|(?:is|are)\s+(?:run|made|organised|structured|funded)))$", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    // "A skill such as music or sewing": what stands for it says more.
    [GeneratedRegex(@"^(?:(?:an?|some|any|other|useful|relevant|creative|practical|extra)\s+)*(?:skills?|talents?|hobb(?:y|ies)|interests?|experience|things?|something|subjects?|areas?|qualit(?:y|ies)|tools?|trades?)\s*,?\s+(?:such as|like|e\.g\.?,?|for example)\s+(?<what>(?:(?!\s(?:that|which|who|to|for)\s).){3,58})(?=$|\s(?:that|which|who|to|for)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    // "Right to work: all appointments depend on proof of it"
    [GeneratedRegex(@"^(?<label>\p{Lu}[^:]{3,40}):\s+(?=\p{L}).*\b(?:is|are|will|must|depends?)\b", RegexOptions.Singleline)]
    private static partial Regex Said();

    // "Curiosity: you ask one more question"
    [GeneratedRegex(@"^(?!(?:essential|desirable|preferred|required|bonus|ideally|you\b|we\b))(?<label>\p{L}[\p{L}&/-]*(?:\s[\p{L}&/-]+){0,3}):\s+\S", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:[\s,;]+(?:a|an|and|as|at|by|(?<!\b(?:cared|looked|asked|paid|applied)\s)for|from|in|into|of|on|or|the|to|with|using|your|our|their|that|when|while|whilst|though|although|how|is|are|up))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\([^()]*\)?")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?:yes|ditto(?: for| with)?)\b[:,]?\s+|we(?:['\u2019]d| would) (?:really )?(?:love|like) to (?:hear from|meet|talk to)\s+(?:(?:you|people|anyone|someone|somebody)\s+)?(?=(?:if|who|with)\b)|(?:applicants?|candidates?|you|they|staff)(?:['\u2019]ll|\s+(?:are|is|will|may))?\s+(?:also\s+)?(?:be\s+)?(?:required|expected|asked)\s+to\s+(?:be\s+)?|you(?:['\u2019]ve| have)\s+(?:got to|to)\s+(?:have|hold|be)\s+|(?:the |our )?(?:[\w-]+\s+){0,2}?(?:person|candidate|applicant|colleague)\s+(?:(?:that|whom?)\s+)?we\s+(?:[\w-]+\s+){1,4}?(?:will|must|should|has|is)\s+|it(?:['\u2019]s|['\u2019]d be| is| would be| will be)\s+[\w ]{3,20},?\s+(?:too|also|as well),?\s+if you (?:had|have|could|can|were|are)\s+|(?:the )?(?:successful )?(?:applicant|candidate)s?\s+must\s+(?:also\s+)?|you\s+(?:absolutely|really|simply)\s+must\s+(?:(?:have|be|know|understand)\s+)?|(?:they|you) can\s+|[^,.:]{2,20},\s+(?=we(?:['\u2019](?:ll|d)| will| would)\s+(?:want|need|expect|like|ask)\b)|we(?:['\u2019]ll| will)\s+(?:want|need|expect|ask)(?: to see| for)?\s+|(?:because(?: of)?|since|as|due to|given)\s+(?:(?!\byou\b)[^.]){3,60}?,?\s+(?=you(?:['\u2019]ll)?\s+(?:must|need|will|should)\b)|only\s+(?:candidates?|applicants?|people)\s+(?:with|who (?:have|hold))\s+|to (?:be considered|be successful|succeed|apply|do this)[^,]{0,25},\s+|to (?:be considered|apply|succeed)\s+(?=you\b)|(?:any |all )?(?:offers?(?: of employment)?|appointments?)\s+(?:is|are|will be)\s+(?:made\s+)?(?:subject to|conditional (?:on|upon)|dependent (?:on|upon))\s+|all (?:drivers|staff|employees|posts|colleagues|volunteers)\s+(?:take|undergo|need|require)\s+|(?:essential|desirable|must[- ]have|nice[- ]to[- ]have|preferred|bonus|required)\s*[:\u2013-]\s*|(?:and|but|so|also|as such|or|plus|ideally|preferably|please note(?: that)?|note that|including|incl?\.?|been(?=\s+resident\b)|your(?=\s+(?:level|full|clean|current|valid)\b)|especially|particularly|in particular|notably|mainly|above all|most of all|crucially|importantly)\b,?\s+|(?:we(?:['\u2019]re| are)|i(?:['\u2019]m| am))\s+(?:\w+\s+)?(?:looking for|seeking|after|hiring|recruiting)\s+(?:(?:an?|our|the|someone|somebody|people|candidates?)\s+)?(?:.{0,60}?\b(?:who(?:['\u2019]s| is| are| has| have| can| will)?|with)\s+|(?=.*$))|(?:we(?:['\u2019]d love| need| want| would like| like)?)\s+(?:someone|somebody|people|candidates?|an?\s+(?:(?!who\b|with\b)[\w-]+\s+){0,3}(?!who\b|with\b)[\w-]+(?=\s+who\b))\s+(?:who(?:['\u2019]s| is| are| has| have| can| will)?|with)\s+|(?:the |our |this )?(?:ideal|successful|right|perfect)?\s*(?:candidates?|applicants?|person|post-?holder|jobholder)\s+(?:for (?:us|this|the (?:job|role|post))\s+)?(?:will|must|should|would|can|is|are|has|have|need|needs)\s+(?:also\s+|ideally\s+)?|(?:this|the) (?:post|role|job|position|appointment) (?:is|will be) (?:also\s+)?subject to\s+|(?:(?:all|every|our|each)\s+(?:[\w-]+\s+){1,3}?)?(?:will be |is |are )?subject to\s+(?=\w)|(?:we(?:['\u2019]d| would| do| also)*\s+(?:expect|require|need|want(?! to see)|ask for|insist on|prefer|welcome|value|(?:like|love|want|need|expect) you to|(?:like|love|want) to see))\s+|they(?:['\u2019]ll| will| must| should| need to|['\u2019]d| would)?\s+(?:also\s+|ideally\s+)?(?=(?:be|have|hold|bring|need|possess|know|are|understand)\b)|(?:do|can|have|are) you\s+(?:got\s+|also\s+)?|it(?:['\u2019]s| is| would be| will be)\s+(?:also\s+)?(?:an?\s+)?(?:real\s+|big\s+|great\s+)?(?:advantage|bonus|plus|help|great|helpful|useful|handy|essential|important|desirable|good|nice|lovely|brilliant)\s+(?:if you(?: can| could| have| had| are| were|['\u2019]ve|['\u2019]re|['\u2019]d)?|that you(?: can| have| are)?|to(?: be able to| have| be)?)\s+|who(?:['\u2019]s| is| are| has| have| can| will)?\s+|(?:someone|somebody|people)\s+(?:who(?:['\u2019]s| is| are| has| have| can| will)?|with)\s+|(?:someone|somebody)\s+(?:to\s+)?(?=\p{L})|it (?:really |would |also )*helps? if you(?:['\u2019]re| are|['\u2019]ve| have| can)?\s+|if you(?:['\u2019]re| are|['\u2019]ve| have| can)?\s+|you(?:['\u2019]ve| have)\s+(?:written|used|worked (?:with|in))\s+(?=(?-i:\p{Lu}))|you(?:['\u2019]ll| will|['\u2019]d| would| must| should| may| might| can)?\s+(?:(?:also|probably|already|ideally|definitely|certainly|really|likely|then|do)\s+)*(?:need(?: to)?|have|has|hold(?! your own)|bring|possess|demonstrate|show|be|are|know(?: your way (?:around|round))?|understand)?\s*(?:be\b|have\b|hold\b(?! your own))?\s*(?=\S)|you(?:['\u2019]re|['\u2019]ve)\s+(?:(?:also|probably|already|got|a|an)\s+)*|you(?:['\u2019]ll| will| can|['\u2019]d)\s+|they(?:['\u2019]re|['\u2019]ve)\s+(?:also\s+|a\s+|an\s+)*|(?:must|should|need to|needs to|to)\s+(?:have|be|hold|possess)\s+|(?:have|has|having|holds?(?! your own)|holding|possess(?:es|ing)?|possession of|evidence of|be|being|is|are)\s+(?=\w))", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:(?:a(?!\s+(?:year|couple of years)\b)|an|the|some|your|our|at least|minimum(?: of)?|both|any|very|highly|really|genuine(?:ly)?|truly|all|of|in|with|using|a real|at|to be|be)\s+|(?:ability|capacity|capability|willingness|able|confidence|desire|commitment)\s+to\s+(?:be\s+)?|(?:the\s+)?(?:capable|confident|comfortable|proficient|competent|fluent|experienced|skilled|familiar|expert|adept|conversant|happy|passionate|keen|interested|(?:good|great|brilliant|excellent)(?!\s+with\s+(?:[\w-]+\s+)?(?:people|customers?|clients?|child(?:ren)?|kids|tenants|residents|patients|guests|parents|pupils|students|families|visitors|colleagues|others|animals|dogs|horses|the public)\b)|strong|up[- ]to[- ]date)\s+(?:of|in|with|at|using|working with|about|on)\s+|(?!(?:good|great|brilliant|excellent)\s+with\b)(?:solid|strong|good|sound|firm|deep|basic|working(?=,? (?:and \w+ )?(?:knowledge|understanding|grasp|command|proficiency|experience))|proven|demonstrable|demonstrated|practical|hands-on|previous|prior|relevant|recent|clear|excellent|thorough|broad|real|significant|substantial|considerable|extensive|first-hand|outstanding|exceptional|superb|great|brilliant|first-class|decent|reasonable|advanced|intermediate|proficient|expert|confident|competent|in-depth|up-to-date|detailed|general(?=,? (?:and \w+ )?(?:knowledge|understanding|grasp|command|awareness|appreciation|experience|background))|successful|commercial(?=\s+experience)|professional(?=\s+experience))(?:,\s*|\s+and\s+|\s+or\s+|\s+)(?!but\b)(?=\w)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*\+?\s*(?:(?:-|\u2013|to|or|and)\s*(?:\d{1,2}|\w+)\s*\+?\s*)?(?:years?|yrs?|months?)['\u2019]?(?:\s+\+)?(?:\s+or\s+(?:so|more))?(?:\s+of)?(?:\s+(?:post-?qualif\w+|relevant|professional|commercial|proven|practical|hands-on|work))?(?:\s+experience)?(?:\s+(?:of|in|on|at|with|as|using|doing))?\s+|(?:between|over|more than|around|about|up to|from)\s+(?=(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|a\s+(?:year|couple of years)(?:\s+(?:of|in|with|as|using))\s+|(?:post-?qualif\w+)\s+experience\s+(?:of|in|with)\s+|(?:at )?home (?:with|in|on)\s+|(?:enough|something|a bit|a little) about\s+|user of\s+|user\s+of\s+|(?:grasp|understanding|knowledge|command|proficiency|familiarity|experience|skills?|competence|competency|background|grounding|confidence|comfort|track record|awareness|appreciation|fluency|expertise|mastery|exposure|idea|flair|talent|aptitude|standard|level)\s+(?:and\s+(?:understanding|knowledge|experience|awareness)\s+)?(?:of|in|with|using|as|on|at|for|to),?\s+(?:working with\s+(?=(?-i:\p{Lu}))|using\s+)?|experience\s+(?=\w+ing\b)|working\s+(?:with\s+(?=(?-i:\p{Lu}))|knowledge of\s+)|use of\s+|using\s+|enjoy\s+(?=\w+ing\b)|know(?:s|ing)?\s+(?:your way (?:around|round)|how to|about)\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*[\u2013\u2014,(-]?\s*\b(?:(?:also |very much )?yes|please|at your fingertips|we(?:['\u2019]d| would) (?:really )?(?:love|like|be (?:delighted|happy|keen|pleased)) to (?:hear|meet|talk|speak|chat)\b.*|(?:is|are) good enough\b.*|(?:is |are )?(?:needed|required|essential) (?:due to|because of)\b.*|(?:also\s+)?(?:very|most|always|especially) welcome(?:,\s+(?:it|this|that|which)\s+(?:\w+\s+)?helps?\b.*)?|as well|too|(?<=\w\W+\w+\W+)(?:useful|helpful|handy)|(?:is|are) only (?:needed|required|used)\b.*|matters?\s+(?:as much|most|more|a lot|to us|here|too|as well|enormously|greatly|hugely|in an?\b|in our)\b.*|(?:can|will) be considered|need apply|(?:(?:but|that|it|this|which)\s+)*(?:(?:that|it|this|which)?['\u2019]d be|is|are|would be|will be|being|(?:would )?comes? in|would)\s+(?:(?:also|highly|very|a|an|absolutely|really|real|big|distinct|definite|huge|massive|nice|great|clear|serious|just as|not|be)\s+)*(?:essential|required|desirable|desired|needed|necessary|preferred|advantage|advantageous|beneficial|bonus|plus|helpful|useful|handy|ideal|a must|must|important|welcome|great|good|nice|lovely|brilliant|fantastic|grand|fab|fabulous|amazing|wonderful|perfect|super|superb|appreciated)(?:\s+(?:to us|here|(?:to|for|in) (?:an?|this|the|our|some|all) [^,.;]{2,40}))?(?:,?\s+(?:but|though|although)\s+(?:(?:it['\u2019]s|it is|is|are)?(?:\s*not|n['\u2019]t)|by no means)\s+(?:an?\s+)?(?:essential|required|necessary|needed|must|deal[- ]?breaker|requirement))?|(?:is|are|should be|must be|will be|has to be|have to be|needs? to be) second nature(?: to you)?|(?:would|will) (?:really |also |certainly )?help(?: a lot)?|essential|desirable|preferred|required|\(?[ED]\)?(?<=\([ED]\)?)|(?:an? )?(?:(?:big|huge|real|definite|distinct|clear|massive|nice|great)\s+)?(?:advantage|bonus|plus|must)|nice to have|(?:but )?(?:not|by no means|certainly not) (?:essential|required|needed|necessary|a must|a deal[- ]?breaker)|(?:but|though)|ideally|preferably|pref(?:['\u2019]d)?|(?<=\?\s*)(?:nice|useful|handy|helpful|great|optional))\)?[\s.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?:[.;](?:\s|$)|:\s+(?:we|you|our)\b|,?\s+or\s+(?:be\s+)?(?:ready|willing|prepared|working|able)\b|,\s+(?:since|as)\s|\s+as (?:there|we|the|our|you|it)\b|\s+well enough\b|\s+to know (?:when|how|where|what|why)\b|\s[-\u2013\u2014]\s|,?\s+(?:including|such as|e\.g\.?|for example|like(?= [A-Z])|because|so that|even if|although|whether)\s|,\s+(?:some|many|most|all|none|few) of (?:them|whom|which)\b|,\s+(?:even|ideally|preferably|not|which|plus|as well|though|especially|particularly|ensuring|but|so)\b).*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?<=^.{18,})(?:[,;]\s|\s(?=(?:in|with|for|on|to|from|by|at|across|within|under|who|that|which|when|where|while|so|but|including|or(?! (?:similar|equivalent|more|above)\b))\s))", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    // Years of which the place was cut off: without "at least" there is room for it.
    [GeneratedRegex(@"\byears?['\u2019]? experience$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:an?\s+)?(?:minimum of|at least)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AtLeast();

    // "Made coffee for at least a year": how long sets the level and is no part of the name.
    [GeneratedRegex(@"(?<=\w\W+\w+)\s*,?\s+(?:for\s+)?(?:at least|over|more than|a minimum of|around)\s+(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\+?\s+(?:years?|yrs|months?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    // "Communication skills" is communication; "organisational skills" needs its noun.
    [GeneratedRegex(@"(?<=\w(?:ion|ing|ment|ship|ity|ness|work|service|care|ism|acy)|\b(?:Excel|IT))\s+(?:skills?|abilit(?:y|ies))$", RegexOptions.IgnoreCase)]
    private static partial Regex Skills();
}
