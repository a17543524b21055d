namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Two modules that change places in the order.</summary>
/// <param name="ModuleId">One.</param>
/// <param name="OtherId">The other.</param>
public sealed record ModuleSwap(string ModuleId, string OtherId)
{
    /// <summary>The other one of the two, or null when a module is neither.</summary>
    public string? Other(string moduleId) => moduleId == ModuleId ? OtherId : moduleId == OtherId ? ModuleId : null;
}
