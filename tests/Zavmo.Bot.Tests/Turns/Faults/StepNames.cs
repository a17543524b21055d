namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>The steps of a turn at which a test can look on, fail, wait or kill.</summary>
internal static class StepNames
{
    public const string InboxCreate = "inbox.create";
    public const string InboxRead = "inbox.read";
    public const string TakeOver = "inbox.take-over";
    public const string Park = "inbox.park";
    public const string Tombstone = "inbox.tombstone";
    public const string InboxList = "inbox.list";
    public const string SessionRead = "session.read";
    public const string SessionWrite = "session.write";
    public const string LearnerRead = "learner.read";
    public const string LearnerWrite = "learner.write";
    public const string EvidenceCreate = "evidence.create";
    public const string EvidenceRead = "evidence.read";
    public const string FeedbackCreate = "feedback.create";
    public const string Directory = "directory";
    public const string Address = "directory.address";
    public const string Node = "node";
    public const string Send = "send";
    public const string Other = "other";
}
