using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads that the plan is agreed to as it stands. What names a day, a week, a condition or an exception agrees to nothing yet.</summary>
internal static partial class AgreeWords
{
    /// <summary>Whether it agrees.</summary>
    public static bool IsIn(SaidWords said) => IsSign(said.Text)
        || ((IsSaid().IsMatch(said.Plain) || IsAlone().IsMatch(said.Plain)) && !HasMore(said) && !said.HasAny("but", "not", "except", "apart", "subject", "unless", "bar"));

    /// <summary>Whether it is nothing but a sign of assent, such as a thumb.</summary>
    public static bool IsSign(string text) => Sign().IsMatch(text);

    // "Let us start on Monday" agrees to nothing yet.
    private static bool HasMore(SaidWords said) => said.HasAny("if", "when", "once", "after", "only", "later", "instead") || said.Week is not null
        || WeekdayReader.Read(said.Text).Count > 0 || said.Text.Any(char.IsDigit);

    [GeneratedRegex(@"^(?:(?:yes|ok|okay|great|right|well|hi|hiya|oh|yeah|yep) )*(?:i agree|agreed|agree|(?:that |it |all |this )?(?:looks|sounds) (?:good|great|fine|ok|okay|perfect|lovely|grand|alright)|works for me|that works|fine by me|happy with|i am (?:happy|fine|ok) with|(?:i am )?happy to (?:go|proceed)|let us (?:go with|do it|start|go)|good plan|perfect|(?:that|it) is (?:fine|perfect|good|great|grand|spot on)|all good|go ahead|deal|i accept|accepted|confirmed|done deal|(?:that|this|it) will do(?: me| nicely| fine| grand)?|crack on|spot on|suits me|count me in|no objections?)\b")]
    private static partial Regex IsSaid();

    // Words of assent that mean something else beside others.
    [GeneratedRegex(@"^(?:(?:yes|ok|okay|great|right|oh) )*(?:grand|smashing|lovely|sorted|champion|ace|brilliant|fab|happy days|no bother|no problem|sound)(?: (?:that|thanks|cheers|mate|job))?$")]
    private static partial Regex IsAlone();

    [GeneratedRegex(@"^\s*(?:\uD83D\uDC4D|\uD83D\uDC4C|\u2705|\u2714|\uD83D\uDE4C|\uD83C\uDFFB|\uD83C\uDFFC|\uD83C\uDFFD|\uD83C\uDFFE|\uD83C\uDFFF|\uFE0F|[!.\s])+$")]
    private static partial Regex Sign();
}
