namespace Zavmo.Learning.Roles.Adverts;

/// <summary>What a part of an advert is about.</summary>
internal enum AdvertPart
{
    Unknown, Role, Duties, Requirements, Essential, Desirable, Qualifications, Tools,
    Benefits, EqualOpportunities, Company, Apply, Terms, NotAsked,
}
