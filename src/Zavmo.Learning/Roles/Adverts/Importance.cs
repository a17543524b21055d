namespace Zavmo.Learning.Roles.Adverts;

/// <summary>How much an advert wants something; the order is that of strength.</summary>
internal enum Importance
{
    Nice, Unsaid, Must,
}
