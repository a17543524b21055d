namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>One word of an answer.</summary>
/// <param name="Norm">Lower case, common misspellings mended.</param>
/// <param name="Stem">Its stem; a word without a meaning of its own stands for itself.</param>
/// <param name="IsContent">Whether it has a meaning of its own.</param>
/// <param name="Clause">Which clause it belongs to, counted from 0.</param>
/// <param name="IsNegated">Whether a "not" before it in its clause reaches it.</param>
internal readonly record struct AnswerWord(string Norm, string Stem, bool IsContent, int Clause, bool IsNegated);
