namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>One thing that a checkpoint looks at.</summary>
/// <param name="ModuleId">The module that was worked on.</param>
/// <param name="Name">The requirement's name.</param>
/// <param name="Finished">Whether the module ends before the checkpoint; otherwise it is under way.</param>
/// <param name="Prepare">How to prepare.</param>
public sealed record CheckpointTopic(string ModuleId, string Name, bool Finished, Preparation Prepare);
