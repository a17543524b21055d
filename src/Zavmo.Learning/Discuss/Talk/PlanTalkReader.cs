using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Reads what learners say about their plan: "move this to week 3", "less role-play", "I have only two hours",
/// "I'm on leave from 14 to 25 December", "why this?", "swap". What can be two things is not guessed.
/// </summary>
public sealed partial class PlanTalkReader
{
    private static readonly string[] Asking =
    [
        "how", "what", "why", "when", "where", "who", "which", "does", "do i", "do you", "do we", "do they", "is", "are", "am i", "was it", "was i", "was the", "was there", "were we", "were the",
        "did i", "did we", "did you", "did it", "should i", "should we", "should it", "will i", "will we", "will it", "will the", "will this", "will that", "would it", "has it", "has the", "have i", "have you",
    ];

    private static readonly string[] Proposing = ["how about", "what about", "why not", "why do not we", "why do not you", "when i am", "when i have", "what i", "would it be possible", "would it be at all possible", "is it possible", "is it at all possible", "is it ok", "which is", "is there any chance", "is there a chance", "is there any way", "is there a way"];

    private static readonly string[] Wishing = ["can", "could", "may", "shall we", "let us", "i want", "i would", "please", "how about", "what about", "rather", "better", "it is possible", "is it possible", "is there any chance"];

    private readonly PlanTalkContext context;
    private readonly ModuleNames names;
    private readonly SettingWords settings;

    /// <summary>A reader for one plan.</summary>
    public PlanTalkReader(PlanTalkContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        this.context = context;
        names = new ModuleNames(context.Plan);
        settings = new SettingWords(context);
    }

    /// <summary>Reads one message.</summary>
    public PlanTalk Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = new SaidWords(SpokenForms.Written(text));
        return Preview(said) ?? (!Asks(said) && IsNamed(said) && !Put().IsMatch(said.Plain) && HistoryWords.Read(said, context) is null ? PartWords.Read(said, names, part => Whole(new SaidWords(part))) : null) ?? Whole(said);
    }

    private PlanTalk Whole(SaidWords said)
    {
        if (Reminds(said) is { } days)
        {
            return days;
        }

        // "Done before the first checkpoint" is about the module.
        if (IsBeforeCheckpoint().IsMatch(said.Plain) && names.Find(said.Text) is [var due])
        {
            return TopicWords.About(PlanTopic.ModuleDeadline) with { ModuleId = due };
        }

        var talk = Looked(new CheckpointWords(context).Read(said), said);
        return Asks(said)
            ? HistoryWords.Asked(said) ?? new QuestionWords(names).Read(said) ?? talk ?? new KeptLeaveWords(context).Why(said) ?? Why(said) ?? Serves(said) ?? Changed(said) ?? TopicWords.Read(said) ?? new ShowWords(context, names).Read(said) ?? new PlanTalk(PlanTalkKind.None)
            : Short(said) ?? talk ?? (IsNamed(said) ? new PlaceWords(context, names).Read(said) : new LooseWords(context).Read(said)) ?? Settings(said) ?? new ReportWords(context).Read(said, OfModule) ?? Question(said) ?? TypeWords.Read(said, context.Types) ?? (IsNamed(said) ? new LeaveWords(context).Read(said) : settings.Early(said))
                ?? AboutModules(said) ?? settings.Late(said) ?? new ShowWords(context, names).Read(said) ?? settings.Unsaid(said) ?? new PlanTalk(PlanTalkKind.None);
    }

    /// <summary>Reads what a message says of the time for learning, before there are modules to speak of.</summary>
    /// <param name="text">The message.</param>
    /// <param name="datesAreLeave">Whether days that stand alone are days to leave free.</param>
    public PlanTalk ReadSettings(string text, bool datesAreLeave = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = new SaidWords(SpokenForms.Written(text));
        var kept = new KeptLeaveWords(context);
        return kept.Why(said) is { } why ? why : Asks(said) ? new PlanTalk(PlanTalkKind.None) : kept.Narrower(said) ?? settings.Several(said, datesAreLeave) ?? settings.Early(said) ?? settings.Late(said, datesAreLeave) ?? (datesAreLeave ? settings.Dates(said) : null) ?? new PlanTalk(PlanTalkKind.None);
    }

    /// <summary>Whether a message asks something: that is never a change. "Can you move it" and "how about less role-play" ask for one.</summary>
    public static bool Asks(string text) => Asks(new SaidWords(text));

    /// <summary>Whether a message asks if there is enough time for it.</summary>
    public static bool AsksIfEnough(string text) => TopicWords.IsEnough(new SaidWords(text));

    /// <summary>A message with words of dialect, short forms and slips of the finger as they are mostly written.</summary>
    public static string Written(string text) => SpokenForms.Written(text);

    /// <summary>Whether a message says that something is too long, and not what.</summary>
    public static bool SaysTooLong(string text) => LooseWords.IsTooLongAlone(new SaidWords(text));

    /// <summary>Whether a message is nothing but a sign of assent, such as a thumb.</summary>
    public static bool IsAssent(string text) => AgreeWords.IsSign(text);

    private static bool Asks(SaidWords said) => TopicWords.IsEnough(said) || said.AnySentenceStarts(Asking) && !said.AnySentenceStarts(Proposing);

    // A question about a checkpoint books nothing.
    private static PlanTalk? Looked(PlanTalk? talk, SaidWords said) =>
        Asks(said) && talk is { Kind: PlanTalkKind.Change or PlanTalkKind.WhichOfTwo or PlanTalkKind.NoDay or PlanTalkKind.NoSuchDate or PlanTalkKind.NewCalendar or PlanTalkKind.NoCalendar }
            ? new PlanTalk(PlanTalkKind.Checkpoint) { Number = talk.Number }
            : talk;

    private PlanTalk? Short(SaidWords said) => HistoryWords.Read(said, context) ?? new CorrectionWords(context, names).Read(said) ?? (AgreeWords.IsIn(said) ? new PlanTalk(PlanTalkKind.Agree) : null);

    // What is only asked about is shown as it would be, and not made.
    private PlanTalk? Preview(SaidWords said) =>
        PreviewWords.Read(said) is var (wish, about) && wish.Length > 0 && TopicWords.Read(new SaidWords("what if " + wish)) is not { Topic: PlanTopic.WhatIf or PlanTopic.Voluntary }
        && Read(wish) is { Kind: PlanTalkKind.Change, Change: { } change } talk
            ? new PlanTalk(PlanTalkKind.Preview) { Change = change, ModuleId = (about.Length > 0 && names.Find(about) is [var other] ? other : null) ?? talk.ModuleId }
            : null;

    // "Why is it in the plan" is about one thing and not about the plan, where it is named.
    private PlanTalk? Why(SaidWords said)
    {
        if (!said.HasAny("why", "reason"))
        {
            return null;
        }

        var talk = OfModule(said, id => new PlanTalk(PlanTalkKind.Why) { ModuleId = id });
        var name = talk.Kind == PlanTalkKind.NoModule ? WhyWords.NameIn(said, context) : "";
        return name.Length > 0 ? talk with { Quote = name }
            : said.HasAny("why") && said.HasAny("order", "plan", "weeks") && !IsNamed(said) && !said.HasAny("this", "it") ? new PlanTalk(PlanTalkKind.Why)
            : talk;
    }

    // "What does it serve?": the module's card says which part of the job, and where it is written.
    private PlanTalk? Serves(SaidWords said) =>
        said.HasAny("serve", "serves") || said.Has("for my job") || said.Has("with my job") || said.Has("to my job") || said.Has("good for") || said.Has("which duty") || said.Has("which responsibility")
            ? OfModule(said, id => new PlanTalk(PlanTalkKind.ShowModule) { ModuleId = id })
            : null;

    // "I said no Mondays and you have put it on one": the wish is said again.
    private PlanTalk? Reminds(SaidWords said) =>
        Put().Match(said.Plain) is { Success: true, Index: > 0 } && !Asks(said) && Complaint().Match(said.Text) is { Success: true } wish && settings.Late(new SaidWords(wish.Groups["wish"].Value)) is { Kind: PlanTalkKind.Change } talk
            ? talk
            : null;

    private static PlanTalk? Changed(SaidWords said) =>
        said.HasAny("changed", "different", "new", "changes") && (said.HasAny("version", "agreed") || said.Has("last agreed") || said.Has("since i agreed"))
            ? new PlanTalk(PlanTalkKind.SinceAgreed)
            : null;

    private PlanTalk? AboutModules(SaidWords said)
    {
        if (said.HasAny("swap", "switch", "exchange") || said.Has("change places"))
        {
            return WeekWords.All(said.Text).Count > 0 ? Move(said) : Swap(said);
        }

        if (!IsNamed(said) && Loose(said) is { } loose)
        {
            return loose;
        }

        if (IsNamed(said) && TopicWords.IsKnown(said))
        {
            return OfModule(said, id => TopicWords.About(PlanTopic.Known) with { ModuleId = id });
        }

        if (IsNamed(said) && TopicWords.IsLess(said))
        {
            return OfModule(said, id => TopicWords.About(PlanTopic.LessOfOne) with { ModuleId = id });
        }

        if (said.HasAny("keep", "restore") || IsBack().IsMatch(said.Plain) || (IsOut(said) && IsWanted().IsMatch(said.Plain)))
        {
            return OfRequirement(said, id => new KeepRequirement(id));
        }

        if (said.HasAny("remove", "delete", "skip", "scrap", "omit") || (said.HasAny("drop") && !said.Has("drop to") && !said.Has("drop down to") && !said.Has("drop by")) || said.Has("leave out") || said.Has("take out") || said.Has("do not need") || said.Has("get rid of")
            || (IsNamed(said) && (said.HasAny("without", "cut") || said.Has("do not want"))))
        {
            return OfRequirement(said, id => new DropRequirement(id));
        }

        if ((said.HasAny("defer", "move", "moving", "shifting", "early", "put", "shift", "push", "pull", "bring", "postpone", "delay", "earlier", "later", "sooner", "start") || (IsNamed(said) && IsFirst().IsMatch(said.Plain))) && (names.Find(said.Text).Count > 0 || said.PointsBack || said.HasAny("move")) && !Put().IsMatch(said.Plain))
        {
            return Move(said);
        }

        // "Can we do Playwright in week 2?"
        if (IsNamed(said) && WeekWords.All(said.Text).Count > 0 && said.StartsAny(Wishing) && said.HasAny("do", "have", "take", "learn", "study", "begin", "get", "make", "in"))
        {
            return Move(said);
        }

        return Why(said);
    }

    // Whether the learner took it out, or what they point to.
    private bool IsOut(SaidWords said) =>
        (names.Find(said.Text) is [var one] ? one : said.PointsBack ? context.LastModule : null) is { } id && context.Plan.Dropped.Any(item => item.Module.Id == id);

    private bool IsNamed(SaidWords said) => names.Find(said.Text).Count > 0;

    // What names no module: too much, a topic with an answer, something that is to come in.
    private PlanTalk? Loose(SaidWords said) => Beside(said) ?? (TopicWords.Read(said) is { Topic: PlanTopic.Holidays } ? settings.Unsaid(said) : null) ?? TopicWords.Read(said)
        ?? (TopicWords.IsTooMuch(said) ? TooMuch() : TopicWords.IsAdd(said) && !said.HasAny("keep", "back") ? TopicWords.About(PlanTopic.Add) : null);

    // "Two hours a week in the evenings" is a wish first, and its time of day is what cannot be kept. "A week is too much" is none.
    private PlanTalk? Beside(SaidWords said) =>
        TopicWords.Read(said) is { Topic: PlanTopic.TimeOfDay } && !TopicWords.IsTooMuch(said) && !TopicWords.IsOfPartOfDay(said) && settings.Late(said) is { Kind: PlanTalkKind.Change } wish
            ? wish with { Topic = wish.Topic ?? PlanTopic.TimeOfDay }
            : null;

    private PlanTalk TooMuch()
    {
        var now = context.Settings.HoursPerWeek;
        return new PlanTalk(PlanTalkKind.TooMuch)
        {
            Alternatives = [.. context.Settings.Pace == Pace.Gentle ? (PlanChange[])[] : [new SetPace(Pace.Gentle)], .. now > 0.5 ? (PlanChange[])[new SetHours(Math.Round(now / 2, 2))] : []],
        };
    }

    private PlanTalk Swap(SaidWords said)
    {
        var found = Ends(said) is { Count: 2 } ends ? ends : names.FindTwo(said.Text);
        return found is [var one, var other] ? Done(new SwapModules(one, other)) : new SwapWords(context, names).Read(said);
    }

    // "The first two": those that come first in the plan, whatever is done already.
    private List<string> Ends(SaidWords said)
    {
        var open = context.Plan.Placements.Select(placement => placement.Module.Id).ToList();
        return said.Has("first two") || said.Has("two first") ? [.. open.Take(2)]
            : said.Has("last two") || said.Has("two last") ? [.. open.TakeLast(2)]
            : [];
    }

    private PlanTalk Move(SaidWords said) => names.FindTwo(said.Text) is [var first, var second] && MoveOf(said, first) is { Change: { } one } talk && MoveOf(said, second) is { Change: { } other }
        ? talk with { More = [other] }
        : OfModule(said, id => MoveOf(said, id));

    private PlanTalk MoveOf(SaidWords said, string id)
    {
        var now = context.Plan.Find(id)?.FirstWeek ?? 1;
        var week = new WeekWords(context).Read(said, now);
        return week.Problem is { } problem ? problem with { ModuleId = id }
            : week.Weeks is [var number] ? Done(new MoveModule(id, number)) with { ModuleId = id }
            : week.Weeks.Count > 1 ? new PlanTalk(PlanTalkKind.WhichOfTwo) { ModuleId = id, Alternatives = [.. week.Weeks.Select(each => new MoveModule(id, each))] }
            : new PlanTalk(PlanTalkKind.NoWeek) { ModuleId = id };
    }

    private PlanTalk OfRequirement(SaidWords said, Func<string, PlanChange> change) =>
        OfModule(said, id => Done(change(names.RequirementOf(id))) with { ModuleId = id });

    private PlanTalk OfModule(SaidWords said, Func<string, PlanTalk> use)
    {
        var found = names.Find(said.Text);
        return found.Count switch
        {
            1 => use(found[0]),
            > 1 when context.Picked is { } picked && found.Contains(picked) => use(picked),
            > 1 => new PlanTalk(PlanTalkKind.WhichModule) { Modules = found },
            _ => said.PointsBack && context.LastModule is { } last ? use(last) : new PlanTalk(PlanTalkKind.NoModule),
        };
    }

    private PlanTalk? Question(SaidWords said) =>
        said.StartsAny("ask me", "quiz me", "test me") || said.Has("a question about") || said.Has("ask me a question")
            ? OfModule(said, id => new PlanTalk(PlanTalkKind.Question) { ModuleId = id }) is { Kind: not PlanTalkKind.NoModule } talk ? talk
                : new PlanTalk(PlanTalkKind.Question)
            : null;

    // A deadline says "done" and tells of nothing that is; several wishes are read before one of them is taken for all.
    private PlanTalk? Settings(SaidWords said) => IsNamed(said)
        ? DeadlineWords.Read(said, context, namesModule: true)
        : new KeptLeaveWords(context).Narrower(said) ?? settings.Several(said) ?? DeadlineWords.Read(said, context) ?? OthersWords.Read(said, context);

    // "You've put it on a bank holiday" tells of what is.
    [GeneratedRegex(@"(?:^(?:but |why )?|\band )you (?:have |had )?(?:gone and )?(?:put|moved|started|pushed)\b")]
    private static partial Regex Put();

    [GeneratedRegex(@"\bI (?:said|told you|asked for|wanted)\s+(?:that\s+)?(?<wish>.+?)\s*(?:,|;|\.|\band\b|\bbut\b)\s*(?:and\s+|but\s+)?you\b", RegexOptions.IgnoreCase)]
    private static partial Regex Complaint();

    [GeneratedRegex(@"\b(?:done|finished|complete|completed|covered|over|ready)\b.*\b(?:before|by)\b.*\bcheckpoint\b")]
    private static partial Regex IsBeforeCheckpoint();

    // "Put it back a week" and "back to week 3" move it.
    [GeneratedRegex(@"\b(?:put|add|bring|have|get|take|want|need)\b(?: \w+){0,6}? back(?: in)?(?: (?:in|into|to|on) (?:the|my) (?:plan|list))?(?: please| again)*$|\b(?:put|add|bring) back\b")]
    private static partial Regex IsBack();

    [GeneratedRegex(@"\b(?:put|add|bring|have|get|want|need|include|in again|after all)\b(?!.*\b(?:out|without|weeks?)\b)")]
    private static partial Regex IsWanted();

    [GeneratedRegex(@"\bfirst(?: of all| please| then| instead| if possible)*$")]
    private static partial Regex IsFirst();

    internal static PlanTalk Done(IReadOnlyList<PlanChange> changes) => Done(changes is [var only] ? only : new ManyChanges(changes));

    internal static PlanTalk Done(PlanChange change) => new(PlanTalkKind.Change) { Change = change };

    internal static PlanTalk OfDates<T>(DateReading<T> read, Func<T, PlanChange> change)
        where T : struct => read switch
    {
        { Value: { } value } => Done(change(value)),
        { Problem: DateProblem.Ambiguous } => new PlanTalk(PlanTalkKind.WhichOfTwo) { Alternatives = [.. read.Alternatives.Select(change)], Quote = read.Quote },
        _ => new PlanTalk(PlanTalkKind.NoSuchDate) { Quote = read.Quote },
    };
}
