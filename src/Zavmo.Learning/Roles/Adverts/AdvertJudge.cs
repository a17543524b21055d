using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells what an item of an advert is: by its part, and against the part where its words are plain.</summary>
internal sealed partial class AdvertJudge(AdvertTable table)
{
    private const int FewestWords = 4;
    private const int FewestOfAList = 2;
    private readonly AdvertNegation negation = new(table);
    private readonly AdvertClauses clauses = new(table);
    private readonly AdvertAsides asides = new(table);
    private readonly AdvertWeights weights = new(table);
    private readonly AdvertChecks checks = new(table);
    private readonly AdvertOffers offers = new(table);

    /// <summary>What each item is; a sentence below one of offers or equal opportunities in the same paragraph goes on with it.</summary>
    public IEnumerable<(AdvertItem Item, Verdict Verdict)> Of(IEnumerable<AdvertItem> items)
    {
        AdvertItem? before = null;
        var last = Verdict.Unknown;
        foreach (var item in Headed(items).Select(Plain))
        {
            var own = Of(item);
            var follows = before is not null && !AdvertAsides.IsOffer(before.Text) && !item.Listed && !before.Listed && before.Paragraph == item.Paragraph && ReferenceEquals(before.Block, item.Block);
            var goesOn = follows && last.Kind == VerdictKind.LeftOut && Continues(last.Reason, own, item);
            last = goesOn ? last : own;
            before = item;
            var statements = goesOn || AdvertAsides.IsLegend(item.Text) ? [] : Statements(item);
            if (statements.Count > 1 && statements.Exists(part => part.Verdict.Kind == VerdictKind.Requirement || part.Verdict.Reason == LeftOutReason.NotAsked))
            {
                // A sentence of several statements is as many items where one of them is asked for, or is said not to be.
                last = statements[^1].Verdict;
                foreach (var statement in statements)
                {
                    yield return statement;
                }
            }
            else
            {
                yield return last.Kind != VerdictKind.Requirement && last.Reason != LeftOutReason.NotAsked && (last.Kind != VerdictKind.Duty || !item.Listed) && (checks.AreDemanded(item.Text) || offers.In(item.Text).Count > 0) ? (item with { Checks = true }, Verdict.Requirement) : (item, last);
            }
        }
    }

    // Why something is asked for would tell of the job or of the employer.
    private static AdvertItem Plain(AdvertItem item) =>
        item.Block.Part is not (AdvertPart.Duties or AdvertPart.Benefits or AdvertPart.Company or AdvertPart.NotAsked or AdvertPart.EqualOpportunities)
        && AdvertReasons.Without(item.Text, item.Listed) is var main && main.Length < item.Text.Length ? item with { Text = main, Said = item.Text } : item;

    // A list below a heading that the table does not know is of the kind that most of its items are.
    private IEnumerable<AdvertItem> Headed(IEnumerable<AdvertItem> items)
    {
        foreach (var block in items.GroupBy(item => item.Block, ReferenceEqualityComparer.Instance).Select(group => group.ToList()))
        {
            var kinds = block[0].Block is { Part: AdvertPart.Unknown, Heading.Length: > 0 } && block.Count >= FewestOfAList && block.TrueForAll(item => item.Listed) ? block.ConvertAll(KindOf) : [];
            var part = kinds.Count(kind => kind == VerdictKind.Requirement) * 2 > kinds.Count ? AdvertPart.Requirements
                : kinds.Count(kind => kind == VerdictKind.Duty) * 2 > kinds.Count ? AdvertPart.Duties : AdvertPart.Unknown;
            var known = block[0].Block with { Part = part };
            foreach (var item in block)
            {
                yield return part == AdvertPart.Unknown ? item : item with { Block = known };
            }
        }
    }

    private VerdictKind KindOf(AdvertItem item) =>
        Of(item) is { Kind: not VerdictKind.Unknown } own ? own.Kind
        : Being().IsMatch(item.Text) ? VerdictKind.Requirement
        : table.Actions.In(item.Text) is [{ Index: 0 }, ..] ? VerdictKind.Duty
        : AdvertLevels.Of(item.Text) is not null || table.Tools.IsIn(item.Text) || table.Technologies.IsIn(item.Text) || table.Foundation.IsIn(item.Text) || table.Qualifications.IsIn(item.Text) || table.Languages.IsIn(item.Text)
            ? VerdictKind.Requirement : VerdictKind.Unknown;

    // "People of all ages": a welcome, unless a duty or a demand speaks of them.
    private LeftOutReason? ReasonOf(AdvertItem item) =>
        table.ReasonOf(item.Listed && Promised().Replace(item.Text, "") is { } main && Words.Count(main) >= FewestOfAList ? main : item.Text) is { } reason ? reason
        : table.Everyone.In(item.Text) is [var everyone, ..] && (Theirs().IsMatch(item.Text) || AdvertAsides.IsWelcome(item.Text)
            || !(item.Listed || item.Block.Part is AdvertPart.Role or AdvertPart.Duties or AdvertPart.Requirements || IsDeed(item.Text) || First(table.RequirementLines, item.Text)?.Index < everyone.Index)) ? LeftOutReason.EqualOpportunity
        : null;

    private bool IsDeed(string text) => table.Actions.In(text) is [{ Index: 0 }, ..] || First(table.DutyLines, text) is { Index: 0 };

    // "They must be kind and should have a car" shares its subject; "a car is useful, as is a van" its rating.
    private List<(AdvertItem Item, Verdict Verdict)> Statements(AdvertItem item)
    {
        var statements = new List<(AdvertItem, Verdict Verdict)>();
        foreach (var part in clauses.Of(item))
        {
            var own = Of(part);
            var shares = part.Wish is not null || (statements is [.., { Verdict.Kind: VerdictKind.Requirement }] && Modal().IsMatch(part.Text));
            statements.Add((part, shares && own.Kind != VerdictKind.LeftOut ? Verdict.Requirement : own));
        }

        return statements;
    }

    private bool Continues(LeftOutReason reason, Verdict own, AdvertItem item) => reason switch
    {
        LeftOutReason.EqualOpportunity => own.Kind != VerdictKind.LeftOut || own.Reason == LeftOutReason.Benefit,
        LeftOutReason.Benefit => own.Kind is VerdictKind.Unknown or VerdictKind.Requirement or VerdictKind.Duty && !(table.Needs.IsIn(item.Text) && AdvertSpeech.Addressed().IsMatch(item.Text)) && !Experience().IsMatch(item.Text) && !table.Conditions.IsIn(item.Text),
        _ => false,
    };

    private Verdict Of(AdvertItem item) => item.Block.Part switch
    {
        AdvertPart.NotAsked => Verdict.LeftOut(LeftOutReason.NotAsked),
        _ when Words.IsNothing(item.Text) => Verdict.LeftOut(LeftOutReason.NotAsked),
        _ when asides.IsFormality(item.Text, item.Block.Part) => Verdict.LeftOut(LeftOutReason.HowToApply),
        AdvertPart.Benefits => Verdict.LeftOut(ReasonOf(item) is (LeftOutReason.EqualOpportunity or LeftOutReason.HowToApply) and { } said ? said : LeftOutReason.Benefit),
        AdvertPart.EqualOpportunities => Verdict.LeftOut(LeftOutReason.EqualOpportunity),
        _ when AdvertAsides.IsPay(item.Text) => Verdict.LeftOut(LeftOutReason.Terms),
        AdvertPart.Apply => Aside(item, LeftOutReason.HowToApply),
        AdvertPart.Terms => Aside(item, LeftOutReason.Terms),
        _ when AdvertAsides.IsTheirExperience(item.Text) => Verdict.LeftOut(LeftOutReason.AboutTheCompany),
        _ when AdvertAsides.IsTheirPromise(item.Text) => Verdict.LeftOut(ReasonOf(item) ?? LeftOutReason.AboutTheCompany),
        AdvertPart.Company => InCompany(item),
        _ when item.Declined || negation.IsNotAsked(item.Text) => Verdict.LeftOut(LeftOutReason.NotAsked),
        _ when AdvertAsides.IsOffer(item.Text) => Verdict.LeftOut(LeftOutReason.Benefit),
        _ when AdvertAsides.IsLegend(item.Text) || AdvertRanges.IsOne(item.Text) => Verdict.Unknown,
        _ when AdvertAsides.IsJoining(item.Text) => Verdict.Summary,
        _ when item.Text[^1] == '?' && table.Headings.Exactly(item.Text) is not null => Verdict.Summary,
        AdvertPart.Duties => InDuties(item),
        AdvertPart.Role or AdvertPart.Unknown => Anywhere(item),
        _ => InRequirements(item),
    };

    // A check or a licence that is required is one wherever it is said.
    private Verdict Aside(AdvertItem item, LeftOutReason reason) =>
        ReasonOf(item) is LeftOutReason.EqualOpportunity ? Verdict.LeftOut(LeftOutReason.EqualOpportunity)
        : AdvertSpeech.Invited().IsMatch(item.Text) ? Verdict.LeftOut(reason)
        : Demanded().IsMatch(item.Text) && (table.Conditions.IsIn(item.Text) || Licence().IsMatch(item.Text))
            ? negation.IsNotAsked(item.Text) ? Verdict.LeftOut(LeftOutReason.NotAsked) : Verdict.Requirement
        : Verdict.LeftOut(reason);

    private Verdict InCompany(AdvertItem item)
    {
        var reason = ReasonOf(item);
        return reason is LeftOutReason.EqualOpportunity or LeftOutReason.Benefit or LeftOutReason.HowToApply ? Verdict.LeftOut(reason.Value)
            : AdvertSpeech.OfYou().IsMatch(item.Text) ? Anywhere(item)
            : AdvertSpeech.Wanted().IsMatch(item.Text) && !Share().IsMatch(item.Text) ? Verdict.Requirement
            : Verdict.LeftOut(LeftOutReason.AboutTheCompany);
    }

    private Verdict InDuties(AdvertItem item)
    {
        var reason = ReasonOf(item);
        if (reason is LeftOutReason.EqualOpportunity || (reason is LeftOutReason.Benefit or LeftOutReason.HowToApply && Theirs().IsMatch(item.Text)))
        {
            return Verdict.LeftOut(reason.Value);
        }

        return AdvertSpeech.Required().IsMatch(item.Text) ? Verdict.Requirement
            : !item.Listed && reason is LeftOutReason.Benefit && !AdvertSpeech.Promise().IsMatch(item.Text) && !IsDeed(item.Text) && !Doing().IsMatch(item.Text) && Training().IsMatch(item.Text) ? Verdict.LeftOut(LeftOutReason.Benefit)
            : !item.Listed && reason is not null && Theirs().IsMatch(item.Text) && !AdvertSpeech.Addressed().IsMatch(item.Text) ? Verdict.LeftOut(reason.Value)
            : Verdict.Duty;
    }

    private Verdict InRequirements(AdvertItem item)
    {
        var reason = ReasonOf(item);
        if (reason is LeftOutReason.EqualOpportunity || (reason is LeftOutReason.HowToApply && !AdvertSpeech.Addressed().IsMatch(item.Text))
            || (reason is not null && (Theirs().IsMatch(item.Text) || Money().IsMatch(item.Text)) && !AdvertSpeech.Wanted().IsMatch(item.Text)))
        {
            return Verdict.LeftOut(reason.Value);
        }

        if ((!item.Listed || item.Text.StartsWith("please ", StringComparison.OrdinalIgnoreCase)) && AdvertSpeech.Invited().IsMatch(item.Text))
        {
            return Verdict.LeftOut(LeftOutReason.HowToApply);
        }

        if (AdvertSpeech.Given().IsMatch(item.Text) && (reason is LeftOutReason.Benefit || !item.Listed))
        {
            return Verdict.LeftOut(LeftOutReason.Benefit);
        }

        if (Theirs().IsMatch(item.Text) && !AdvertSpeech.Wanted().IsMatch(item.Text))
        {
            return Verdict.LeftOut(LeftOutReason.AboutTheCompany);
        }

        return AdvertSpeech.Promise().IsMatch(item.Text) && !Trait().IsMatch(item.Text) && First(table.RequirementLines, item.Text) is not { Index: 0 } ? Verdict.Duty
            : !item.Listed && (AdvertSpeech.Talk().IsMatch(item.Text) || AdvertSpeech.OfUs().IsMatch(item.Text)) && First(table.RequirementLines, item.Text) is null ? Verdict.Unknown
            : Verdict.Requirement;
    }

    private Verdict Anywhere(AdvertItem item)
    {
        var reason = ReasonOf(item);
        var wanted = AdvertSpeech.Wanted().IsMatch(item.Text);
        if (reason is LeftOutReason.EqualOpportunity || (reason is LeftOutReason.HowToApply or LeftOutReason.Benefit && !wanted))
        {
            return Verdict.LeftOut(reason.Value);
        }

        if (AdvertSpeech.Given().IsMatch(item.Text))
        {
            return Verdict.LeftOut(LeftOutReason.Benefit);
        }

        if (AdvertSpeech.Invited().IsMatch(item.Text))
        {
            return Verdict.LeftOut(LeftOutReason.HowToApply);
        }

        if (AdvertSpeech.Question().IsMatch(item.Text))
        {
            return table.Foundation.IsIn(item.Text) || table.Qualifications.IsIn(item.Text) || table.Tools.IsIn(item.Text) || First(table.RequirementLines, item.Text[7..]) is not null ? Verdict.Requirement : Verdict.Unknown;
        }

        if (AdvertSpeech.Asks().IsMatch(item.Text))
        {
            return Verdict.Unknown;
        }

        var requirement = Trait().Match(item.Text) is { Success: true } trait ? trait : First(table.RequirementLines, item.Text);
        var duty = First(table.DutyLines, item.Text);
        var ours = Theirs().IsMatch(item.Text) && !wanted;
        if (requirement is not null && !ours && (Words.Count(item.Text) >= FewestWords || item.Listed)
            && (duty is null || Trait().IsMatch(item.Text) || requirement.Index < duty.Index || (requirement.Index == duty.Index && requirement.Length > duty.Length) || AdvertSpeech.Required().IsMatch(item.Text)))
        {
            return Verdict.Requirement;
        }

        return duty is not null && !ours ? Verdict.Duty
            : requirement is null && reason is null && !ours && item.Block.Part is AdvertPart.Unknown or AdvertPart.Role && item.Block.Heading.Length > 0 && Words.Count(item.Text) >= FewestWords && table.Actions.In(item.Text) is [{ Index: 0 }, ..] ? Verdict.Duty
            : requirement is null && (wanted || (!ours && (weights.IsRated(item.Text) || weights.IsClosed(item.Text) || Mattering().IsMatch(item.Text) || (table.Conditions.IsIn(item.Text) && !(item.Block.Part == AdvertPart.Role && Doing().IsMatch(item.Text)))))) ? Verdict.Requirement
            : Money().IsMatch(item.Text) ? Verdict.LeftOut(LeftOutReason.Terms)
            : reason is not null ? Verdict.LeftOut(reason.Value)
            : ours ? Verdict.LeftOut(LeftOutReason.AboutTheCompany)
            : item.Block.Part == AdvertPart.Role ? (item.Listed || Doing().IsMatch(item.Text) ? Verdict.Duty : Verdict.Summary)
            : Verdict.Unknown;
    }

    /// <summary>What a sentence asks for, where it begins with something else: "..., and we need someone warm".</summary>
    public static string Asked(AdvertItem item) =>
        !item.Listed && Asking().Match(item.Text) is { Success: true, Index: > 0 } match ? item.Text[match.Index..] : item.Text;

    private static Match? First(AdvertPhrases phrases, string text) =>
        phrases.In(text).FirstOrDefault(match => !(Somebody().IsMatch(match.Value) && AdvertSpeech.IsServed(text[..match.Index])));

    [GeneratedRegex(@"^(?:someone|somebody|a person)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Somebody();

    [GeneratedRegex(@"^(?:we|our|us|the (?:company|team|business|firm|school|trust|home|practice))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Theirs();

    [GeneratedRegex(@"^(?:should|must|will|would|need to|needs to|can)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Modal();

    // "A driving licence (we make adjustments for disabled applicants)"
    [GeneratedRegex(@"(?<=\w\W+\w+)\s*\((?:[^()]*\b(?:adjustments?|we|our|us|paid|provided)\b[^()]*)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Promised();

    // "Two weeks' paid training will get you up to speed"
    [GeneratedRegex(@"\b(?:training|induction|course|mentoring|shadowing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Training();

    // What the person is, not what the person does: "You'll be good with figures".
    [GeneratedRegex(@"^(?:you|they|the (?:\w+ )?(?:candidate|applicant|person|postholder))(?:['\u2019]ll| will)\s+(?:also\s+)?be\s+(?!\w+ing\b|\w+ed\s+(?:by|to|on|at|with|for|from)\b|(?:responsible|part|the|one|in|on|at|our|your|given|paid|able to (?:choose|work from|take|enjoy)|accountable|an? (?!(?:\w+ )?(?:self-starter|team player|natural|good|confident|excellent|strong|qualified|people person)))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Trait();

    [GeneratedRegex(@"\bmatters?\s+(?:as much|most|more|a lot|to us|here|too|as well|enormously|greatly|hugely)\b|^(?!what\b|nothing\b|it\b|this\b|that\b)(?:[\w-]+\s+){1,4}matters?\s+(?:in|at|on|when)\b|^(?!what\b|nothing\b|it\b|this\b|that\b)(?:[\w-]+\s+){1,3}matters?[\s.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Mattering();

    [GeneratedRegex(@"(?<=^|\b(?:looking for|needs?|wants?|like|love|seek|seeks|seeking|after|hiring|recruiting|suits?|ideal for|perfect for|is|be)\s+)(?:someone|somebody)\s+(?:who|with|\p{L}+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:experience|knowledge|skills|ability)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Experience();

    [GeneratedRegex(@"\b(?:must|required?|requires|essential|subject to|need(?:s|ed)?|necessary|(?:must|will|should|to) have|appl(?:y|ies)|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Demanded();

    [GeneratedRegex(@"\b(?:driving|operator|personal) licen[cs]e\b", RegexOptions.IgnoreCase)]
    private static partial Regex Licence();

    // "You might like it here if you: can spot a wobbly fact, have edited books"
    [GeneratedRegex(@"^(?:have|has|can|are|is|know|knows|love|enjoy|understand)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Being();

    // "Most of the kitchen has been here for years"
    [GeneratedRegex(@"^(?:most|many|half|some|all|none) of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    // "Allocating drivers ..." tells what is done.
    [GeneratedRegex(@"^\p{Lu}[\p{L}-]*ing\b(?<!^(?:During|Being|Nothing|Everything|Something|Anything))")]
    private static partial Regex Doing();

    [GeneratedRegex(@"[\u00A3\u20AC$]\s?\d")]
    private static partial Regex Money();
}
