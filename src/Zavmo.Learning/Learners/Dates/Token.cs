namespace Zavmo.Learning.Learners.Dates;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Text">Lower case, without apostrophes.</param>
/// <param name="Number">Its value, when it is a number in digits or words.</param>
/// <param name="IsOrdinal">Whether it is one such as 14th or second.</param>
/// <param name="InDigits">Whether it was written in digits.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, excluded.</param>
internal sealed record Token(string Text, int? Number, bool IsOrdinal, bool InDigits, int Start, int End)
{
    /// <summary>Whether it is one of some words.</summary>
    public bool Is(params ReadOnlySpan<string> words) => words.Contains(Text);
}
