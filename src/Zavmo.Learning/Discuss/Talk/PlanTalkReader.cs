using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Reads what learners say about their plan: "move this to week 3", "less role-play", "I have only two hours",
/// "I'm on leave from 14 to 25 December", "why this?", "swap". What can be two things is not guessed.
/// </summary>
public sealed class PlanTalkReader
{
    // "On Monday, Tuesday, Wednesday and Thursday".
    private const int LongestOfDays = 6;

    private static readonly string[] Asking =
    [
        "how", "what", "why", "when", "where", "who", "which", "does", "do i", "do you", "do we", "do they", "is", "are", "am i", "was it", "was i", "was the", "was there", "were we", "were the",
        "did i", "did we", "did you", "did it", "should i", "should we", "should it", "will i", "will we", "will it", "will the", "will this", "will that", "would it", "has it", "has the", "have i", "have you",
    ];

    private static readonly string[] Proposing = ["how about", "what about", "why not", "why do not we", "why do not you", "when i am", "when i have", "what i", "would it be possible", "is it possible", "is it ok", "which is"];

    private readonly PlanTalkContext context;
    private readonly ModuleNames names;

    /// <summary>A reader for one plan.</summary>
    public PlanTalkReader(PlanTalkContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        this.context = context;
        names = new ModuleNames(context.Plan);
    }

    /// <summary>Whether a message asks what comes next, in words that can also ask for help.</summary>
    public static bool AsksWhatIsNext(string text) => IsNext(new SaidWords(text));

    /// <summary>Reads one message.</summary>
    public PlanTalk Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = new SaidWords(text);
        var talk = Looked(new CheckpointWords(context).Read(said), said);
        return Asks(said) ? talk ?? Why(said) ?? Shown(said) ?? new PlanTalk(PlanTalkKind.None)
            : Short(said) ?? talk ?? new ReportWords(context).Read(said, OfModule) ?? Question(said) ?? TypeWish(said) ?? new LeaveWords(context).Read(said)
                ?? AboutModules(said) ?? Time(said) ?? Shown(said) ?? new PlanTalk(PlanTalkKind.None);
    }

    /// <summary>Whether a message asks something: that is never a change. "Can you move it" and "how about less role-play" ask for one.</summary>
    public static bool Asks(string text) => Asks(new SaidWords(text));

    private static bool Asks(SaidWords said) => said.AnySentenceStarts(Asking) && !said.AnySentenceStarts(Proposing);

    // A question about a checkpoint books nothing.
    private static PlanTalk? Looked(PlanTalk? talk, SaidWords said) =>
        Asks(said) && talk is { Kind: PlanTalkKind.Change or PlanTalkKind.WhichOfTwo or PlanTalkKind.NoDay or PlanTalkKind.NoSuchDate or PlanTalkKind.NewCalendar or PlanTalkKind.NoCalendar }
            ? new PlanTalk(PlanTalkKind.Checkpoint) { Number = talk.Number }
            : talk;

    private static PlanTalk? Short(SaidWords said) =>
        said.HasAny("undo") || said.Has("take that back") || said.Has("as it was") || said.Has("change it back") || said.Has("put it back as") || said.Has("go back to how")
            ? new PlanTalk(PlanTalkKind.Undo)
        : said.StartsAny("i agree", "agreed", "agree", "looks good", "that looks good", "works for me", "that works", "fine by me", "happy with", "i am happy with", "let us go with", "let us do it")
            && !said.HasAny("but", "not", "except") ? new PlanTalk(PlanTalkKind.Agree)
        : null;

    private PlanTalk? Why(SaidWords said) =>
        said.HasAny("why") && said.HasAny("order", "plan", "weeks") && !said.HasAny("this", "it") ? new PlanTalk(PlanTalkKind.Why)
        : said.HasAny("why", "reason") ? OfModule(said, id => new PlanTalk(PlanTalkKind.Why) { ModuleId = id })
        : null;

    private PlanTalk? TypeWish(SaidWords said)
    {
        var type = TypeNames.Find(said, context.Types);
        TypeWish? wish = said.HasAny("less", "fewer") || said.Has("not so much") || said.Has("not too much") || said.Has("not so many") ? Types.TypeWish.Less
            : said.HasAny("more") ? Types.TypeWish.More
            : !said.HasAny("done", "did", "tried", "had", "been") && said.HasAny("no", "without", "never", "not", "hate", "drop", "stop", "avoid", "none") ? Types.TypeWish.None
            : said.HasAny("usual", "normal") ? Types.TypeWish.Usual
            : said.HasAny("like", "prefer", "love") ? Types.TypeWish.More
            : null;
        return type is not null && wish is { } wanted ? Done(new SetTypeWish(type, wanted)) : null;
    }

    private PlanTalk? AboutModules(SaidWords said)
    {
        if (said.HasAny("swap", "switch", "exchange") || said.Has("change places"))
        {
            return Swap(said);
        }

        if (said.HasAny("keep", "restore") || said.Has("put back") || said.Has("add back") || said.Has("bring back"))
        {
            return OfRequirement(said, id => new KeepRequirement(id));
        }

        if (said.HasAny("drop", "remove", "delete", "skip") || said.Has("leave out") || said.Has("take out") || said.Has("do not need"))
        {
            return OfRequirement(said, id => new DropRequirement(id));
        }

        if (said.HasAny("move", "put", "shift", "push", "postpone", "earlier", "later", "sooner", "start") && (names.Find(said.Text).Count > 0 || said.PointsBack || said.HasAny("move")))
        {
            return Move(said);
        }

        return Why(said);
    }

    private PlanTalk Swap(SaidWords said)
    {
        var found = names.FindTwo(said.Text);
        return found is [var one, var other] ? Done(new SwapModules(one, other))
            : found is [var single] && context.LastModule is { } last && last != single ? Done(new SwapModules(last, single))
            : new PlanTalk(PlanTalkKind.NoModule);
    }

    private PlanTalk Move(SaidWords said) => OfModule(said, id =>
    {
        var now = context.Plan.Find(id)?.FirstWeek ?? 1;
        var week = new WeekWords(context).Read(said, now);
        return week.Problem is { } problem ? problem
            : week.Week is { } number ? Done(new MoveModule(id, number)) with { ModuleId = id }
            : new PlanTalk(PlanTalkKind.NoWeek) { ModuleId = id };
    });

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

    private PlanTalk? Time(SaidWords said)
    {
        if (said.HasAny("gentle", "gently", "slower") || said.Has("slow down") || said.Has("take it easy"))
        {
            return Done(new SetPace(Pace.Gentle));
        }

        if (said.HasAny("intensive", "faster", "quicker") || said.Has("speed up"))
        {
            return Done(new SetPace(Pace.Intensive));
        }

        if (said.HasAny("steady") || said.Has("normal pace") || said.Has("usual pace"))
        {
            return Done(new SetPace(Pace.Steady));
        }

        return said.HasAny("start", "begin", "starting", "beginning") && DateReader.ReadDate(said.Text, context.Dates) is { } day
            ? OfDates(day, date => new SetStart(date))
            : HourWords.Read(said, context) ?? Days(said);
    }

    private PlanTalk? Days(SaidWords said)
    {
        var days = WeekdayReader.Read(said.Text, context.Settings.WorkingDays);
        return days.Count > 0 && IsOfEachWeek(said) ? Done(new SetWorkingDays(days)) : null;
    }

    // "I have a meeting on Monday" is no day for learning.
    private static bool IsOfEachWeek(SaidWords said) =>
        said.HasAny("only", "weekdays")
        || said.StartsAny("not", "never", "no", "please not", "every")
        || (said.StartsAny("on") && said.Count <= LongestOfDays)
        || (said.HasAny("i", "we", "can", "days") && said.HasAny("work", "not", "never", "free", "days"));

    private PlanTalk? Question(SaidWords said) =>
        said.StartsAny("ask me", "quiz me", "test me") || said.Has("a question about") || said.Has("ask me a question")
            ? OfModule(said, id => new PlanTalk(PlanTalkKind.Question) { ModuleId = id }) is { Kind: not PlanTalkKind.NoModule } talk ? talk
                : new PlanTalk(PlanTalkKind.Question)
            : null;

    private static bool IsNext(SaidWords said) => !said.Has("next week")
        && said.StartsAny("next", "what is next", "what comes next", "what now", "what do i do next", "what do i do now", "what should i do", "where do i start", "what is up next");

    // "Show me week 5", "what comes next": a look, not a change.
    private PlanTalk? Week(SaidWords said) =>
        IsNext(said) ? new PlanTalk(PlanTalkKind.Next)
        : (said.NumberAfter("week") ?? said.OrdinalBefore("week")) is { } number && (said.Count <= 3 || said.HasAny("show", "what", "see", "look", "open"))
            ? new PlanTalk(PlanTalkKind.ShowWeek) { Week = number }
        : (said.Has("this week") || said.Has("next week")) && (said.Count <= 2 || said.HasAny("show", "what", "see", "look"))
            ? new PlanTalk(PlanTalkKind.ShowWeek) { Week = new WeekWords(context).WeekOf(context.Dates.Today.AddDays(said.Has("next week") ? 7 : 0)) }
        : null;

    private PlanTalk? Shown(SaidWords said) => Week(said) ?? names.Find(said.Text) switch
    {
        [var one] => new PlanTalk(PlanTalkKind.ShowModule) { ModuleId = one },
        { Count: > 1 } several => new PlanTalk(PlanTalkKind.WhichModule) { Modules = several },
        _ => said.HasAny("plan", "weeks", "schedule") && said.Count <= 6 ? new PlanTalk(PlanTalkKind.ShowPlan) : null,
    };

    internal static PlanTalk Done(PlanChange change) => new(PlanTalkKind.Change) { Change = change };

    internal static PlanTalk OfDates<T>(DateReading<T> read, Func<T, PlanChange> change)
        where T : struct => read switch
    {
        { Value: { } value } => Done(change(value)),
        { Problem: DateProblem.Ambiguous } => new PlanTalk(PlanTalkKind.WhichOfTwo) { Alternatives = [.. read.Alternatives.Select(change)], Quote = read.Quote },
        _ => new PlanTalk(PlanTalkKind.NoSuchDate) { Quote = read.Quote },
    };
}
