using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads what is asked or wished of a plan that has an answer and changes nothing at once.</summary>
internal static partial class TopicWords
{
    private static readonly (PlanTopic Topic, Regex Words)[] Asked =
    [
        (PlanTopic.Practice, Practice()),
        (PlanTopic.WhatIf, WhatIf()),
        (PlanTopic.ChangeLater, ChangeLater()),
        (PlanTopic.Voluntary, Voluntary()),
        (PlanTopic.Holidays, Holidays()),
        (PlanTopic.Parallel, Parallel()),
        (PlanTopic.TimeOfDay, TimeOfDay()),
        (PlanTopic.Smaller, Smaller()),
        (PlanTopic.Enough, Enough()),
        (PlanTopic.Level, Level()),
        (PlanTopic.Known, Known()),
    ];

    /// <summary>The topic, or null.</summary>
    public static PlanTalk? Read(SaidWords said)
    {
        foreach (var (topic, words) in Asked)
        {
            if (words.IsMatch(said.Plain) && !(topic == PlanTopic.ChangeLater && IsWish(said)))
            {
                return About(topic);
            }
        }

        return HowLong().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.HowLong) : null;
    }

    /// <summary>Whether something is to come in, in words that name no module.</summary>
    public static bool IsAdd(SaidWords said) => Add().IsMatch(said.Plain);

    /// <summary>Whether a module that it names is known already.</summary>
    public static bool IsKnown(SaidWords said) => Known().IsMatch(said.Plain) || IsGood().IsMatch(said.Plain);

    /// <summary>Whether a module that it names is to be less, and not to go.</summary>
    public static bool IsLess(SaidWords said) => Less().IsMatch(said.Plain);

    /// <summary>Whether it is all too much.</summary>
    public static bool IsTooMuch(SaidWords said) => TooMuch().IsMatch(said.Plain);

    /// <summary>Whether it asks if there is enough time.</summary>
    public static bool IsEnough(SaidWords said) => Enough().IsMatch(said.Plain);

    /// <summary>Whether it is about a part of days that it names, so that the days themselves are as they were.</summary>
    public static bool IsOfPartOfDay(SaidWords said) => TimeOfDay().IsMatch(said.Plain) && OfThatDay().IsMatch(said.Plain);

    /// <summary>The time of day that is named, or empty.</summary>
    public static string TimeOfDayOf(SaidWords said) => TimeOfDay().Match(said.Plain).Value;

    public static PlanTalk About(PlanTopic topic) => new(PlanTalkKind.About) { Topic = topic };

    // "Can you change it to Tuesdays after Christmas" asks for a change and not whether there can be one.
    private static bool IsWish(SaidWords said) => WeekWords.All(said.Text).Count > 0 || Learners.Dates.DurationReader.Read(said.Text) is not null || ChangeTo().IsMatch(said.Plain);

    [GeneratedRegex(@"^(?:and |but |so )?what (?:if|happens (?:if|when)|do i do (?:if|when)|should i do (?:if|when))\b.*\b(?:ill|i will|sick|unwell|poorly|miss|missed|late|behind|can not|could not|do not|does not|fall|fail|away|holiday|busy|no time|forget|stop|child|kids|baby|hospital|change|changes|come up|comes up)\b|\b(?:if|when) i (?:am|get|fall) (?:ill|i will|sick|unwell|poorly)\b.*(?:what|then|happens)")]
    private static partial Regex WhatIf();

    [GeneratedRegex(@"\b(?:with|what(?: is| counts as| does)?|why|how (?:much|long)(?: is)?|counts?|include[sd]?) (?:the |that |this |all |so much )?practi[cs]e\b(?: at work)?(?!.*\bconversations? with\b)|\bpractice at work\b|^(?:and |but |so )?(?:why|how come)\b.*\b(?:weeks|months|years|long)\b.*\b(?:in all|more than|longer than|than the|when the plan|but the plan)\b|\bwhat (?:do|does|is|are) (?:the |those |these |that )?(?:stars?|in all|range)\b")]
    private static partial Regex Practice();

    [GeneratedRegex(@"\b(?:can|could|may|will|am|is it|would it be)\b.*\b(?:change|undo|alter|adjust|correct|edit)\b.*\b(?:later|afterwards|after|any time|anytime|another time|once|again|still|too late)\b|\bcan i still change\b|\b(?:too late to|is it final|set in stone|final)\b.*")]
    private static partial Regex ChangeLater();

    [GeneratedRegex(@"\b(?:change|alter|adjust|correct|edit) (?:\w+ ){1,3}to\b")]
    private static partial Regex ChangeTo();

    [GeneratedRegex(@"\b(?:compulsory|mandatory|obligatory|voluntary|optional)\b|^(?:do|must|should) i (?:really |actually )?(?:have to )?do (?:all|any|every|everything|this|it)\b|\bwhat if i do not want to\b|\bcan i say no\b")]
    private static partial Regex Voluntary();

    [GeneratedRegex(@"\b(?:bank|public|national) holidays?\b|\b(?:live|work|based|am|are) in (?:scotland|northern ireland|ireland|germany|france|india|poland|spain|italy|portugal|the us|america|canada|australia)\b")]
    private static partial Regex Holidays();

    [GeneratedRegex(@"\b(?:two|both|several|three|more than one|all)\b.*\b(?:at once|at the same time|in parallel|side by side|simultaneously|together)\b|\bin parallel\b")]
    private static partial Regex Parallel();

    [GeneratedRegex(@"\b(?:lunch|lunchtimes?|lunch ?breaks?|coffee breaks?|tea breaks?|commute|commuting|on the (?:train|bus)|(?:in|early|during) the (?:mornings?|afternoons?|evenings?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:mornings?|afternoons?|evenings?|nights?)|mornings|afternoons|evenings|nights|before work|after work|after (?:my|the) shift|between shifts|night shifts?|(?:half|quarter|ten|five|twenty) (?:past|to) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|half (?:seven|eight|nine|ten|eleven|twelve)|\d{1,2} ?ish|\d{1,2} (?:00|15|30|45)|12 1|(?:before|after|until|till|from) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= on an? | on \w+days?\b| in the\b|$)|(?:before|after|at) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:am|pm|o ?clock))\b")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\b(?:half|1 2) days?\b|\b(?:that|those) days?\b|\bnot (?:before|after|until|till|past)\b")]
    private static partial Regex OfThatDay();

    [GeneratedRegex(@"\b(?:shorter|smaller|short|small|tiny|bite ?sized?) (?:sessions?|modules?|chunks?|parts?|bits|pieces|steps|conversations?|units|blocks|ones)\b|\b(?:\d+|five|ten|fifteen|twenty) ?(?:min|mins|minutes?) (?:at a time|at once|each|only|a go|at most|pieces|chunks|sessions)\b|\b(?:sessions?|modules?|conversations?|they|it) (?:is|are) too long\b|\b(?:in one go|at one go|in a go|per session|a session|per sitting|at a stretch|in one sitting)\b|\bin (?:small|little|short) (?:bits|steps|pieces|chunks|parts)\b|\b(?:make|break|split|cut) (?:it|them|these|this|everything|the modules|the sessions) (?:shorter|smaller|up|down)\b|\b(?:much |a bit )?shorter(?: please)?$")]
    private static partial Regex Smaller();

    [GeneratedRegex(@"\b(?:is|are|was|will|would|does|do|can|could) (?:(?:that|this|it|these|those|they|all|be|really|even|an?|half|about|around|\d+|one|two|three|four|five|hours?|minutes?|week|per|and|just|only|time) )+(?:enough|sufficient|suffice|too little)\b|^(?:and )?(?:enough|sufficient|too little)$|^(?:and )?how (?:much|many hours) (?:time )?(?:do i|should i|would i|is|are) (?:really )?(?:need|needed|spend|take|give|enough|recommended)\b")]
    private static partial Regex Enough();

    [GeneratedRegex(@"\bi (?:already (?:know|can do|master)|(?:know|can do) (?:all )?(?:this|that|it|these|those|\w+) already)\b|\bi (?:already )?know (?:all )?(?:\w+ ){1,5}(?:well|inside out|already|backwards|by heart)\b")]
    private static partial Regex Known();

    [GeneratedRegex(@"\bi (?:am|feel) (?:(?:already|pretty|very|quite|really|fairly) )*(?:good|fine|confident|competent|experienced|great|strong|skilled|trained|qualified) (?:at|with|in|on)\b|\bi already (?:know|do|can do|use)\b")]
    private static partial Regex IsGood();

    [GeneratedRegex(@"\bcut(?:ting)?\b.*\b(?:down|back|short|shorter|by|to|in half|a bit|a little)\b|\b(?:reduce|shorten|trim|shrink|less of|less time (?:on|for)|not (?:so|as) much|scale (?:back|down))\b")]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(?:harder|easier|tougher|simpler|too (?:easy|hard|difficult|basic|simple|advanced)|more (?:difficult|challenging|advanced|demanding|basic)|challenge me|more of a challenge|less (?:difficult|basic|advanced))\b")]
    private static partial Regex Level();

    [GeneratedRegex(@"^(?:and |so |but )?(?:how long\b|how many (?:weeks|hours|months|minutes)\b|when (?:will|would|am|is|does|do|can) (?:i|it|this|that|the plan|all|everything|we)\b.*\b(?:done|finish|finished|end|ends|over|complete|completed|ready|through)\b|when does (?:it|this|the plan) (?:end|finish|stop)\b|how much (?:time|work|is it)\b|what is the (?:end date|last week)\b|will i (?:be done|finish)\b)")]
    private static partial Regex HowLong();

    [GeneratedRegex(@"^(?:please |can you |could you |can we |could we |i would like to |i want to |i also want to )*(?:add|include|put in)\b|\b(?:also|too) (?:learn|want to learn|practise|study)\b|\bi (?:also )?(?:want|need|would like) (?:something|a module|modules|to learn something) (?:on|about|for)\b|\bis missing\b")]
    private static partial Regex Add();

    [GeneratedRegex(@"\b(?:too much|too many|too full|too tight|too fast|too ambitious|overwhelm\w*|can not keep up|can not cope|can not manage (?:all|that|this|it)|not manageable|unrealistic|not realistic|a lot(?: to do| of work| for me)?$|ridiculous|insane|full time job|swamped|snowed under|drowning|up to my (?:eyes|neck)|less of everything|lighten|lighter|smaller in one week)\b")]
    private static partial Regex TooMuch();
}
