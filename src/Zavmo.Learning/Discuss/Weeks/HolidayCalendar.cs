namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Whose public holidays stay free.</summary>
public enum HolidayCalendar
{
    /// <summary>Nobody's: they are days like any other.</summary>
    None,

    /// <summary>The bank holidays of England and Wales.</summary>
    England,
}
