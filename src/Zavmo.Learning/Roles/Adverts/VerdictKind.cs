namespace Zavmo.Learning.Roles.Adverts;

internal enum VerdictKind
{
    Requirement, Duty, Summary, LeftOut, Unknown,
}
