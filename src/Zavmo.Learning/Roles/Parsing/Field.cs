namespace Zavmo.Learning.Roles.Parsing;

/// <summary>What a label means within its section.</summary>
internal enum Field
{
    Name, Id, Description, Target, Frequency, Example, Evidence, Benefit, Level, Usage, Items, Supervision, Decision,
    Success, Why, Horizon, Concepts, Preparation, QuickWin, Requirement, Alternatives, Provider, Time, Other,
    Internal, External, ReportsTo, DirectReports, Matrix,
}
