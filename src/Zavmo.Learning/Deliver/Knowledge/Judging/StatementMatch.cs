namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>How something said relates to a meaning, and how near it comes to one way to say it.</summary>
/// <param name="Relation">Stated, denied or neither.</param>
/// <param name="Likeness">0 to 1; where one statement seems to say two things that exclude one another, the greater decides.</param>
public readonly record struct StatementMatch(StatementRelation Relation, double Likeness);
