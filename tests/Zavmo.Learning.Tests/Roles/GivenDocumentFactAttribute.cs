namespace Zavmo.Learning.Tests.Roles;

/// <summary>A test of the given document, left out by name where the folder beside the repository is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GivenDocumentFactAttribute : FactAttribute
{
    public GivenDocumentFactAttribute()
    {
        if (!Directory.Exists(Documents.GivenFolder))
        {
            Skip = $"left out: the given role document is not at {Documents.GivenFolder}";
        }
    }
}
