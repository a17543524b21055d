using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>The lines under one heading of an advert.</summary>
internal sealed record AdvertBlock(AdvertPart Part, Importance Importance, string Heading, int FirstLine)
{
    public int Depth { get; init; }

    /// <summary>Whether it is what stands before the first heading.</summary>
    public bool Opening { get; init; }

    /// <summary>The label under which its lines stand; empty where they have none.</summary>
    public string Area { get; init; } = "";

    public List<RoleLine> Lines { get; } = [];
}
