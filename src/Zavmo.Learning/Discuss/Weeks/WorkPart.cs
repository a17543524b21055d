namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>What is packed as one: a conversation or a part of it.</summary>
internal sealed record WorkPart(string TypeId, int Minutes, int Part, int Parts);
